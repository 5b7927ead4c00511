package dev.shiren.exchange;

import dev.shiren.kernel.InvalidValueException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/// Says why a roster line was refused, where, and what would be right. Shows a wrong value only
/// where a code or a day is expected: any other could be an id number or a sealed text.
final class RosterRefusals {

    private RosterRefusals() {}

    static Finding of(String place, StrictParser.Refused e) {
        return Finding.rejection(place, e.pointer(), Finding.Code.INVALID_VALUE, text(e));
    }

    static Finding of(String place, JacksonException e) {
        if (e instanceof StreamReadException) {
            return malformed(place, e);
        }
        String pointer = pointer(e);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StrictParser.Refused refused) {
                return of(place, refused);
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

    private static Finding malformed(String place, JacksonException e) {
        return Finding.rejection(
                place,
                "",
                Finding.Code.MALFORMED,
                "%s at column %d: write one whole JSON object on the line"
                        .formatted(
                                e instanceof UnexpectedEndOfInputException
                                        ? "breaks off"
                                        : "is no JSON",
                                e.getLocation().getColumnNr()));
    }

    private static Finding.Code code(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> Finding.Code.UNKNOWN_PROPERTY;
            case InvalidFormatException wrong when isListed(wrong.getTargetType()) ->
                    Finding.Code.INVALID_VALUE;
            case MismatchedInputException m when missing(m) -> Finding.Code.MISSING_PROPERTY;
            case MismatchedInputException _ -> Finding.Code.WRONG_TYPE;
            default -> Finding.Code.INVALID_VALUE;
        };
    }

    private static boolean missing(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Missing required");
    }

    private static String reason(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    "the property '%s' is not part of the format: remove it"
                            .formatted(unknown.getPropertyName());
            case InvalidFormatException wrong when isListed(wrong.getTargetType()) ->
                    "'%s' is not %s: correct it"
                            .formatted(wrong.getValue(), expected(wrong.getTargetType()));
            case MismatchedInputException m when missing(m) -> "is missing: add it";
            case MismatchedInputException m ->
                    "has the wrong type: write %s".formatted(expected(m.getTargetType()));
            default ->
                    e.getCause() instanceof IllegalArgumentException cause
                            ? text(cause)
                            : e.getOriginalMessage();
        };
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
        if (Collection.class.isAssignableFrom(type)) {
            return "a list in [ ]";
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a day of the calendar, written yyyy-MM-dd";
            case "Integer" -> "a whole number";
            case "BigDecimal" -> "a number";
            case "Boolean" -> "true or false";
            case "String", "PartialDate" -> "a text in quotes";
            default -> "an object in { }";
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
}
