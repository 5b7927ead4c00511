package dev.shiren.talent.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// The written form of names: which differences between two spellings are accidents of typing and
/// encoding. Variant and traditional characters are no accident, they tell persons apart, so they
/// are never folded. Callers keep the raw name; this form is for comparing.
public final class Names {

    /// The separator the national rule prescribes inside transcribed names.
    static final int MIDDLE_DOT = 0x00B7;

    private Names() {}

    /// The name without spaces, line breaks, invisible characters and halves of surrogate pairs,
    /// with every separator between Han characters as U+00B7 (`•`, `‧`, `・`, `･`, `.`, `．`, `。`
    /// and `?`, which is what a lossy encoding leaves of it), and with the radicals a PDF yields
    /// (`⼭`) as the characters they stand for. All else stays as it is. Applying it twice changes
    /// nothing.
    public static String normalise(String raw) {
        int[] kept = visible(raw);
        StringBuilder name = new StringBuilder(raw.length());
        boolean afterHan = false;
        for (int i = 0; i < kept.length; i++) {
            int end = i;
            while (end < kept.length && (isSeparator(kept[end]) || kept[end] == '?')) {
                end++;
            }
            if (end == i) {
                name.appendCodePoint(kept[i]);
                afterHan = isHan(kept[i]);
                continue;
            }
            if (afterHan && end < kept.length && isHan(kept[end])) {
                name.appendCodePoint(MIDDLE_DOT);
            } else {
                Arrays.stream(kept, i, end).forEach(name::appendCodePoint);
            }
            i = end - 1;
        }
        return name.toString();
    }

    /// The text without what [#normalise(String)] leaves out.
    static String strip(String raw) {
        int[] kept = visible(raw);
        return new String(kept, 0, kept.length);
    }

    /// The text without its separators.
    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (!isSeparator(codePoint)) {
                joined.appendCodePoint(codePoint);
            }
        }
        return joined.length() == text.length() ? text : joined.toString();
    }

    /// What stands between the separators of a normalised name; one part when there is none.
    static List<String> parts(String exact) {
        if (exact.indexOf(MIDDLE_DOT) < 0) {
            return exact.isEmpty() ? List.of() : List.of(exact);
        }
        return Arrays.stream(exact.split("\u00B7", -1)).filter(part -> !part.isEmpty()).toList();
    }

    /// Whether the character is written Chinese as far as names go: the script, the whole of the
    /// two ideographic planes (this JVM may be older than the character), and the private-use
    /// characters by which GBK files replace rare ones.
    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
                || codePoint >>> 16 == 2
                || codePoint >>> 16 == 3
                || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    private static boolean isSeparator(int codePoint) {
        return switch (codePoint) {
            case MIDDLE_DOT, 0x2022, 0x2027, 0x30FB, 0xFF65, '.', 0xFF0E, 0x3002 -> true;
            default -> false;
        };
    }

    private static int[] visible(String raw) {
        int[] kept = new int[raw.length()];
        int count = 0;
        int codePoint;
        for (int at = 0; at < raw.length(); at += Character.charCount(codePoint)) {
            codePoint = raw.codePointAt(at);
            if (!isBlank(codePoint)) {
                kept[count++] = withoutRadical(codePoint);
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static boolean isBlank(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }

    private static int withoutRadical(int codePoint) {
        boolean radical = codePoint >= 0x2E80 && codePoint <= 0x2FDF;
        return radical
                ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                        .codePointAt(0)
                : codePoint;
    }
}
