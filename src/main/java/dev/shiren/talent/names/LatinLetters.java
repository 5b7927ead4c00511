package dev.shiren.talent.names;

import java.text.Normalizer;
import java.util.Locale;

/// One spelling for Latin letters, shared by what is indexed and what is typed.
final class LatinLetters {

    private LatinLetters() {}

    /// Lower case, half width, without tone marks; `ü` becomes `v`, as input methods write it.
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String lower = decomposed.toLowerCase(Locale.ROOT).replace("u\u0308", "v");
        StringBuilder folded = new StringBuilder(lower.length());
        lower.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// Whether the text is one or more of `a` to `z` and nothing else.
    static boolean areAll(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(LatinLetters::isLetter);
    }

    static boolean isLetter(int codePoint) {
        return codePoint >= 'a' && codePoint <= 'z';
    }
}
