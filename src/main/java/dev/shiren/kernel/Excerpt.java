package dev.shiren.kernel;

/// Client text for an error message: short, on one line, without cutting a character in two.
final class Excerpt {

    private static final int MAX_CODE_POINTS = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        if (line.codePointCount(0, line.length()) <= MAX_CODE_POINTS) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MAX_CODE_POINTS)) + "…";
    }
}
