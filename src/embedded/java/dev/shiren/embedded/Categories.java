package dev.shiren.embedded;

/// Unicode general categories, grouped as the `token_chars` setting names them.
final class Categories {

    private Categories() {}

    static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    static boolean isSymbol(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CURRENCY_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL ->
                    true;
            default -> false;
        };
    }
}
