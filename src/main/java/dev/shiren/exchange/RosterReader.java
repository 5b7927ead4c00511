package dev.shiren.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import dev.shiren.org.Post;
import dev.shiren.org.Unit;
import dev.shiren.performance.UnitRanking;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.module.blackbird.BlackbirdModule;

import java.util.Map;

/// Reads one line of the roster format into its record, strictly: no unknown property, no null, no
/// number for a text. Thread-safe.
final class RosterReader {

    /// What a line holds, or why it cannot be taken.
    sealed interface Line {
        record UnitLine(Unit unit) implements Line {}

        record PostLine(Post post) implements Line {}

        record Person(CadreLine cadre) implements Line {}

        record Ranking(UnitRanking ranking) implements Line {}

        record Refused(Finding finding) implements Line {}
    }

    @JsonIgnoreProperties("kind")
    private interface WithKind {}

    private static final JsonMapper MAPPER = mapper();
    private static final Map<String, ObjectReader> READERS =
            Map.of(
                    "unit", MAPPER.readerFor(Unit.class),
                    "post", MAPPER.readerFor(Post.class),
                    "cadre", MAPPER.readerFor(CadreLine.class),
                    "ranking", MAPPER.readerFor(UnitRanking.class));

    /// Reads a line.
    ///
    /// @param place how findings name the line
    Line read(byte[] line, int length, String place) {
        try {
            String kind = kind(line, length);
            ObjectReader reader = kind == null ? null : READERS.get(kind);
            if (reader == null) {
                return new Line.Refused(wrongKind(place, kind));
            }
            return switch (value(reader, line, length)) {
                case Unit unit -> new Line.UnitLine(unit);
                case Post post -> new Line.PostLine(post);
                case CadreLine cadre -> new Line.Person(cadre);
                case UnitRanking ranking -> new Line.Ranking(ranking);
                default -> throw new IllegalStateException("no line of kind " + kind);
            };
        } catch (StrictParser.Refused e) {
            return new Line.Refused(RosterRefusals.of(place, e));
        } catch (JacksonException e) {
            return new Line.Refused(RosterRefusals.of(place, e));
        }
    }

    private static Finding wrongKind(String place, @Nullable String kind) {
        return Finding.rejection(
                place,
                "/kind",
                Finding.Code.INVALID_VALUE,
                "is "
                        + (kind == null ? "missing" : "'" + kind + "'")
                        + ": write unit, post, cadre or ranking");
    }

    private static Object value(ObjectReader reader, byte[] line, int length) {
        try (JsonParser parser = new StrictParser(MAPPER.createParser(line, 0, length))) {
            return reader.readValue(parser);
        }
    }

    /// The line's kind without reading the rest; null where it has none.
    static @Nullable String kind(byte[] line, int length) {
        try (JsonParser parser = MAPPER.createParser(line, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals("kind");
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new BlackbirdModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config ->
                                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.Boolean, CoercionAction.Fail))
                .addMixIn(Unit.class, WithKind.class)
                .addMixIn(Post.class, WithKind.class)
                .addMixIn(CadreLine.class, WithKind.class)
                .addMixIn(UnitRanking.class, WithKind.class)
                .changeDefaultNullHandling(
                        _ -> JsonSetter.Value.construct(Nulls.DEFAULT, Nulls.FAIL))
                .build();
    }
}
