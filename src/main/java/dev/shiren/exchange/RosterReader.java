package dev.shiren.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import dev.shiren.kernel.InvalidValueException;
import dev.shiren.org.Post;
import dev.shiren.org.Unit;
import dev.shiren.performance.UnitRanking;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;
import tools.jackson.databind.type.LogicalType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

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
        } catch (NullRefusingParser.NullFound e) {
            return new Line.Refused(finding(place, e));
        } catch (JacksonException e) {
            return new Line.Refused(finding(place, e));
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

    private static Finding finding(String place, NullRefusingParser.NullFound e) {
        return Finding.rejection(place, e.pointer(), Finding.Code.INVALID_VALUE, text(e));
    }

    private static Object value(ObjectReader reader, byte[] line, int length) {
        try (JsonParser parser = new NullRefusingParser(MAPPER.createParser(line, 0, length))) {
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

    private static Finding finding(String place, JacksonException e) {
        if (e instanceof StreamReadException) {
            return Finding.rejection(
                    place,
                    "",
                    Finding.Code.MALFORMED,
                    "is not one JSON object, at column %d: %s"
                            .formatted(e.getLocation().getColumnNr(), e.getOriginalMessage()));
        }
        String pointer = pointer(e);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NullRefusingParser.NullFound found) {
                return finding(place, found);
            }
            if (cause instanceof InvalidValueException invalid) {
                return Finding.rejection(
                        place,
                        pointer + "/" + invalid.field(),
                        Finding.Code.INVALID_VALUE,
                        text(invalid));
            }
        }
        return Finding.rejection(place, pointer, code(e), reason(e));
    }

    private static Finding.Code code(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> Finding.Code.UNKNOWN_PROPERTY;
            case InvalidFormatException wrong when isListed(wrong.getTargetType()) ->
                    Finding.Code.INVALID_VALUE;
            case InvalidNullException _ -> Finding.Code.INVALID_VALUE;
            case MismatchedInputException m when missing(m) -> Finding.Code.MISSING_PROPERTY;
            case MismatchedInputException _ -> Finding.Code.WRONG_TYPE;
            default -> Finding.Code.INVALID_VALUE;
        };
    }

    private static boolean missing(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Missing required");
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "the property '%s' is not part of the format: remove it"
                    .formatted(unknown.getPropertyName());
        }
        if (e instanceof InvalidFormatException wrong) {
            return "'%s' is not %s".formatted(wrong.getValue(), expected(wrong.getTargetType()));
        }
        if (e instanceof InvalidNullException) {
            return "is null: leave the property out instead";
        }
        Throwable cause = e.getCause();
        return cause instanceof IllegalArgumentException ? text(cause) : e.getOriginalMessage();
    }

    private static boolean isListed(Class<?> type) {
        return type.isEnum() || type == LocalDate.class;
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a day of the calendar, written yyyy-MM-dd";
            case "Integer" -> "a whole number";
            case "BigDecimal" -> "a number";
            case "Boolean" -> "true or false";
            default -> "a text in quotes";
        };
    }

    private static String text(Throwable e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
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
