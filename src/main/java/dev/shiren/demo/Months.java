package dev.shiren.demo;

/// Months as one number, `year * 12 + month - 1`, and their texts.
final class Months {

    private Months() {}

    static int of(int year, int month) {
        return year * 12 + month - 1;
    }

    static int year(int month) {
        return month / 12;
    }

    /// `2001-09`, the form of the exchange format.
    static String text(int month) {
        return join(month, "-");
    }

    /// `2001.09`, the form of the approval form's resume.
    static String dotted(int month) {
        return join(month, ".");
    }

    /// `2001-09-03`.
    static String day(int month, int day) {
        return join(month, "-") + (day < 10 ? "-0" : "-") + day;
    }

    private static String join(int month, String mark) {
        int ofYear = month % 12 + 1;
        return month / 12 + (ofYear < 10 ? mark + "0" : mark) + ofYear;
    }
}
