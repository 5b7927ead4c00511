package dev.shiren.talent.names;

/// What someone typed to find a name, as it is to be looked up. Texts are literal: a compiler to
/// another language escapes that language's own wildcards.
public sealed interface NameQuery {

    /// The most code points a query may have; names have no more than fifty.
    int MAX_CODE_POINTS = 100;

    /// A run of characters, at least one of them Han, anywhere in the joined name.
    ///
    /// @param text without separators
    record Han(String text) implements NameQuery {}

    /// A whole name with unknown characters, for those who cannot type one: `张?明`.
    ///
    /// @param text `?` stands for exactly one code point; at least one character is Han. It fits
    ///     the joined name, or the one with separators, where `?` may be a separator
    record Pattern(String text) implements NameQuery {

        /// Whether each character of the name is that of the pattern or unknown in it.
        public boolean fits(String name) {
            int[] wanted = text.codePoints().toArray();
            int[] given = name.codePoints().toArray();
            boolean fits = wanted.length == given.length;
            for (int i = 0; fits && i < wanted.length; i++) {
                fits = wanted[i] == '?' || wanted[i] == given[i];
            }
            return fits;
        }
    }

    /// The beginning of a pinyin form. Where the index holds edge n-grams of 2 to 20 letters,
    /// longer queries need a prefix search over the whole forms.
    ///
    /// @param letters 2 to 60 letters `a` to `z`; what was typed beyond 60 is cut, as forms are
    record Latin(String letters) implements NameQuery {}

    /// Nothing that may be looked up.
    record None(Reason reason) implements NameQuery {}

    /// Why there is nothing to look up, and what to type instead.
    enum Reason {
        EMPTY("nothing was typed: write one Han character or two letters"),
        ONE_LETTER("one letter finds too many: write at least two letters"),
        NO_NAME("a name query is Han characters, or letters a to z only"),
        TOO_LONG("a name query has no more than " + MAX_CODE_POINTS + " characters");

        private final String remedy;

        Reason(String remedy) {
            this.remedy = remedy;
        }

        public String remedy() {
            return remedy;
        }
    }

    /// Reads what was typed. Spaces, line breaks, separators and apostrophes do not count; letters
    /// may be upper case, full width or carry tone marks.
    static NameQuery of(String typed) {
        if (typed.codePointCount(0, typed.length()) > MAX_CODE_POINTS) {
            return new None(Reason.TOO_LONG);
        }
        String text = Names.strip(typed);
        if (text.isEmpty()) {
            return new None(Reason.EMPTY);
        }
        if (text.codePoints().noneMatch(Names::isHan)) {
            return latin(text);
        }
        String joined = Names.join(text.replace('？', '?'));
        return joined.indexOf('?') < 0 ? new Han(joined) : new Pattern(joined);
    }

    private static NameQuery latin(String text) {
        String letters = Names.join(LatinLetters.fold(text)).replaceAll("[ '’‘ʼ`-]", "");
        if (!LatinLetters.areAll(letters)) {
            return new None(letters.isEmpty() ? Reason.EMPTY : Reason.NO_NAME);
        }
        if (letters.length() < PinyinForms.MIN_LETTERS) {
            return new None(Reason.ONE_LETTER);
        }
        return new Latin(letters.substring(0, Math.min(letters.length(), PinyinForms.MAX_LETTERS)));
    }
}
