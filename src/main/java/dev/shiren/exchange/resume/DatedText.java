package dev.shiren.exchange.resume;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that begins with `start separator end?`.
///
/// @param end absent for nothing, 今 or 至今
/// @param textFrom where the text behind the dates begins
record DatedText(PartialDate start, @Nullable PartialDate end, int textFrom) {

    private static final String BLANK = "[\\s\\p{Z}]";
    private static final String DATE =
            "(\\d{4})(?:[.年/-](\\d{1,2})(?:[.月/-](\\d{1,2}))?[月日]?|(\\d{2})(\\d{2})?|年)?(?!\\d)";
    private static final String SEPARATOR = "(?:[—–－〜～~―‐‑−─-]++|至|到)";
    // The end follows within two blanks: behind more of them a year belongs to the text.
    private static final String END = BLANK + "{0,2}(?:" + DATE + "|至?今(?![日年天后])|现在)";
    private static final Pattern FORM =
            Pattern.compile(
                    String.join(BLANK + "*+", "", DATE, SEPARATOR)
                            + ("(?:" + END + ")?")
                            + String.join(BLANK + "*+", "", "[：:]?", ""));
    private static final int GROUPS = 5;

    /// The dates at `from`, when they have the form and the calendar has them.
    static Optional<DatedText> match(String text, int from, int to) {
        if (from >= to || !startsWithDigitOrBlank(text.charAt(from))) {
            return Optional.empty();
        }
        Matcher form = matcher(text, from, to);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        try {
            PartialDate end = form.group(1 + GROUPS) == null ? null : date(form, GROUPS);
            return Optional.of(new DatedText(date(form, 0), end, form.end()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether there is the form of dates at `from`, be they possible or not.
    static boolean hasForm(String text, int from, int to) {
        return matcher(text, from, to).lookingAt();
    }

    /// The text with full-width digits and dots as plain ones, char by char, so that positions
    /// stay.
    static String plainDigits(String text) {
        if (text.chars().noneMatch(c -> (c >= '０' && c <= '９') || c == '．')) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) (c - '０' + '0'));
            } else if (c == '．') {
                plain.setCharAt(i, '.');
            }
        }
        return plain.toString();
    }

    private static boolean startsWithDigitOrBlank(char c) {
        return (c >= '0' && c <= '9') || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Matcher matcher(String text, int from, int to) {
        return FORM.matcher(text).region(from, to).useTransparentBounds(false);
    }

    private static PartialDate date(Matcher form, int offset) {
        String month = either(form.group(offset + 2), form.group(offset + 4));
        String day = either(form.group(offset + 3), form.group(offset + 5));
        if (month == null) {
            return PartialDate.parse(form.group(offset + 1));
        }
        String yearMonth = form.group(offset + 1) + "-" + twoDigits(month);
        return PartialDate.parse(day == null ? yearMonth : yearMonth + "-" + twoDigits(day));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
