package dev.shiren.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/// The checks that records of the data model make of their components. Each refuses with an
/// [InvalidValueException]; an absent (null) value passes, presence is the type's business.
public final class Constraint {

    private static final int LONGEST_CODE = 40;
    private static final Pattern DIVISION = Pattern.compile("\\d{6}");

    private Constraint() {}

    /// A code that names an object: 1 to 40 letters, digits, dots, underscores or hyphens.
    public static void code(String field, @Nullable String value) {
        if (value != null && !isCode(value)) {
            throw notOfForm(field, value, "1 to 40 of A-Z a-z 0-9 . _ -");
        }
    }

    /// Whether a text can be such a code. The columns of codes are ASCII, with which the database
    /// refuses to compare other text: what cannot be a code is never looked up.
    public static boolean isCode(String text) {
        // A loop: a document holds some hundred codes, each is checked whenever it is read.
        for (int i = 0; i < text.length(); i++) {
            if (!isCodeCharacter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_CODE;
    }

    private static boolean isCodeCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    /// A list of such codes.
    public static void codes(String field, @Nullable List<String> values) {
        if (values != null) {
            for (int i = 0; i < values.size(); i++) {
                code(field + "/" + i, values.get(i));
            }
        }
    }

    /// An administrative division, GB/T 2260.
    public static void division(String field, @Nullable String value) {
        matches(field, value, DIVISION, "six digits");
    }

    /// A text of at most so many characters (code points, so that rare characters count once).
    public static void length(String field, @Nullable String value, int most) {
        if (value != null
                && value.length() > most
                && value.codePointCount(0, value.length()) > most) {
            throw new InvalidValueException(
                    field,
                    "has %d characters, at most %d are kept: shorten it"
                            .formatted(value.codePointCount(0, value.length()), most));
        }
    }

    /// A number between two bounds, both included.
    public static void range(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new InvalidValueException(
                    field, "is %d but must be %d to %d".formatted(value, least, most));
        }
    }

    /// A text of a given form.
    public static void matches(
            String field, @Nullable String value, Pattern pattern, String expected) {
        if (value != null && !pattern.matcher(value).matches()) {
            throw notOfForm(field, value, expected);
        }
    }

    private static InvalidValueException notOfForm(String field, String value, String expected) {
        return new InvalidValueException(
                field, "'%s' is not of the form: %s".formatted(shown(value), expected));
    }

    private static String shown(String value) {
        return value.codePointCount(0, value.length()) <= 60
                ? value
                : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
    }
}
