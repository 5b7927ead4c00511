package dev.shiren.exchange.lrmx;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of the family table, as written.
///
/// @param texts the elements present, untrimmed
/// @param unknown further elements of the row
public record LrmxRelative(Map<Field, String> texts, List<LrmxUnknown> unknown) {

    public LrmxRelative {
        EnumMap<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
        unknown = List.copyOf(unknown);
    }

    /// The trimmed text of an element, empty when it is missing.
    public String text(Field field) {
        return FormText.trim(texts.getOrDefault(field, ""));
    }

    /// Tells nothing about the person.
    @Override
    public String toString() {
        return "LrmxRelative" + texts.keySet();
    }

    /// The elements of a row, in the order a file has them.
    public enum Field {
        RELATION("ChengWei"),
        NAME("XingMing"),
        BIRTH("ChuShengRiQi"),
        POLITICAL_STATUS("ZhengZhiMianMao"),
        UNIT_AND_POST("GongZuoDanWeiJiZhiWu");

        private final String element;

        Field(String element) {
            this.element = element;
        }

        /// The element's name in the file.
        public String element() {
            return element;
        }

        static Optional<Field> of(String element) {
            return Arrays.stream(values()).filter(f -> f.element.equals(element)).findFirst();
        }
    }
}
