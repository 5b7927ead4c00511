package dev.shiren.kernel;

import java.util.regex.Pattern;

/// A resident id number of 18 characters that passes GB 11643: its date exists and its last
/// character is the ISO 7064 MOD 11-2 check of the other seventeen. The division code in front is
/// not judged, because divisions come and go. Sensitive: `toString` and messages never show it.
///
/// @param value 17 digits and a digit or `X`
public record IdNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdNumber {
        if (value.length() != 18) {
            throw new IllegalArgumentException(
                    "an id number has 18 characters, not " + value.length());
        }
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an id number is 17 digits and a digit or X: see character "
                            + firstStranger(value));
        }
        birthOf(value);
        if (value.charAt(17) != check(value)) {
            throw new IllegalArgumentException(
                    "the check digit (last character) does not fit the 17 digits before it");
        }
    }

    /// Reads a number as people type it: a final `x` means `X`. Nothing else is repaired.
    ///
    /// @throws IllegalArgumentException naming what is wrong: length, character, date or check
    /// digit
    public static IdNumber parse(String text) {
        return new IdNumber(text.endsWith("x") ? text.substring(0, text.length() - 1) + "X" : text);
    }

    /// The birth date written in the number, which may lawfully differ from the verified one.
    public PartialDate birth() {
        return birthOf(value);
    }

    /// GB/T 2261.1 of the seventeenth digit: `1` male (odd), `2` female (even).
    public String genderCode() {
        return (value.charAt(16) - '0') % 2 == 1 ? "1" : "2";
    }

    /// Shows that there is a number, not which.
    @Override
    public String toString() {
        return "IdNumber[hidden]";
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static PartialDate birthOf(String value) {
        int month = Integer.parseInt(value, 10, 12, 10);
        int day = Integer.parseInt(value, 12, 14, 10);
        try {
            if (month != 0 && day != 0) {
                return new PartialDate(Integer.parseInt(value, 6, 10, 10), month, day);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(noSuchDate(), e);
        }
        throw new IllegalArgumentException(noSuchDate());
    }

    private static String noSuchDate() {
        return "characters 7 to 14 of the id number are no date of the calendar";
    }

    private static int firstStranger(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && !(i == 17 && c == 'X')) {
                return i + 1;
            }
        }
        throw new IllegalStateException("every character is allowed");
    }
}
