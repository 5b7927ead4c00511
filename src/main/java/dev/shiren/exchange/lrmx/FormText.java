package dev.shiren.exchange.lrmx;

import java.util.Set;
import java.util.regex.Pattern;

/// What blanks and "none" mean on the form.
final class FormText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final Set<String> NONE = Set.of("无", "(无)", "（无）");

    private FormText() {}

    /// Without the blanks, ideographic ones and line breaks around it. By hand, because a pattern
    /// for blanks at the end takes quadratic time over blanks in the middle.
    static String trim(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && blank(raw.charAt(from))) {
            from++;
        }
        while (to > from && blank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }

    /// Without any blank or line break, for texts that have none by nature.
    static String squeeze(String raw) {
        return BLANKS.matcher(raw).replaceAll("");
    }

    /// Trimmed; empty where the form says there is nothing.
    static String meaning(String raw) {
        String trimmed = trim(raw);
        return NONE.contains(trimmed) ? "" : trimmed;
    }
}
