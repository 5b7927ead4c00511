package dev.shiren.exchange.lrmx;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person file as written: every text untouched, unknown elements kept. What the texts mean is
/// [LrmxPerson].
///
/// @param texts the known elements present, untrimmed; [LrmxField#FAMILY] never among them
/// @param family the rows of the family table, any number
/// @param unknown unknown elements of the person
/// @param unknownInFamily unknown elements between the family rows
/// @param warnings what the reader found odd about the file itself
public record LrmxFile(
        LrmxDialect dialect,
        Map<LrmxField, String> texts,
        List<LrmxRelative> family,
        List<LrmxUnknown> unknown,
        List<LrmxUnknown> unknownInFamily,
        List<LrmxWarning> warnings)
        implements LrmxReading {

    public LrmxFile {
        EnumMap<LrmxField, String> copy = new EnumMap<>(LrmxField.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
        family = List.copyOf(family);
        unknown = List.copyOf(unknown);
        unknownInFamily = List.copyOf(unknownInFamily);
        warnings = List.copyOf(warnings);
    }

    /// The text as written, empty when the element is missing.
    public String raw(LrmxField field) {
        return texts.getOrDefault(field, "");
    }

    /// The text without the blanks around it.
    public String text(LrmxField field) {
        return FormText.trim(raw(field));
    }

    /// The text's meaning: trimmed, and empty for 无, (无) and （无）.
    public String meaning(LrmxField field) {
        return FormText.meaning(raw(field));
    }

    /// The editor's version as the file states it, possibly empty.
    public String version() {
        return text(LrmxField.VERSION);
    }

    /// The photo, when there is one and it is a JPEG or PNG by content. Decoded on every call.
    public Optional<LrmxPhoto> photo() {
        return LrmxPhoto.fromBase64(raw(LrmxField.PHOTO));
    }

    /// The same person for a receiver of another dialect: elements it lacks are left out.
    public LrmxFile in(LrmxDialect receiver, String version) {
        EnumMap<LrmxField, String> kept = new EnumMap<>(LrmxField.class);
        texts.forEach(
                (field, text) -> {
                    if (field.in(receiver)) {
                        kept.put(field, text);
                    }
                });
        kept.put(LrmxField.VERSION, version);
        return new LrmxFile(receiver, kept, family, unknown, unknownInFamily, warnings);
    }

    /// Tells nothing about the person.
    @Override
    public String toString() {
        return "LrmxFile[" + dialect + ", " + texts.size() + " fields, " + family.size() + " rows]";
    }
}
