package dev.shiren.demo;

/// Identity numbers (GB 11643) of people who do not exist: the division is an invented one.
final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumber() {}

    /// @param birth `19800131`
    /// @param order 0 to 499, tells people of one division, birthday and gender apart
    static String of(String division, String birth, int order, boolean male) {
        int sequence = order * 2 + (male ? 1 : 0);
        String stem = division + birth + Integer.toString(1000 + sequence).substring(1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (stem.charAt(i) - '0') * WEIGHTS[i];
        }
        return stem + CHECKS.charAt(sum % 11);
    }
}
