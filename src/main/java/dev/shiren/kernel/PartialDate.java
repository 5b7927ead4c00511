package dev.shiren.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date known to the year, to the month or to the day. Forms give months, so the precision is
/// part of the value and is never invented: `2001`, `2001-09` and `2001-09-03` are three values.
///
/// @param year 1000 to 9999
/// @param month 1 to 12, or 0 when only the year is known
/// @param day 1 to 31, or 0 when no day is known
public record PartialDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1000 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw noSuchDate(year, month, day, null);
        }
        if (day != 0) {
            checkDay(year, month, day);
        }
    }

    /// Reads `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
    ///
    /// @throws IllegalArgumentException for any other text and for a day the calendar lacks
    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date: write yyyy, yyyy-MM or yyyy-MM-dd");
        }
        return new PartialDate(part(form, 1), part(form, 2), part(form, 3));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// The first day this date can mean.
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /// The last day this date can mean.
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? last.atEndOfMonth() : last.atDay(day);
    }

    /// Months since year 0 of the first month this date can mean; differences of such numbers are
    /// the month differences of the contract's semantics.
    public int earliestMonth() {
        return monthNumber(year, Math.max(month, 1));
    }

    /// Months since year 0 of the last month this date can mean.
    public int latestMonth() {
        return monthNumber(year, month == 0 ? 12 : month);
    }

    /// This date without its day: what may be shown where the day is sensitive.
    public PartialDate toMonth() {
        return day == 0 ? this : new PartialDate(year, month, 0);
    }

    /// The month number of a day, on the scale of [#earliestMonth()].
    public static int monthNumber(LocalDate date) {
        return monthNumber(date.getYear(), date.getMonthValue());
    }

    @JsonValue
    @Override
    public String toString() {
        if (month == 0) {
            return Integer.toString(year);
        }
        String yearMonth = year + (month < 10 ? "-0" : "-") + month;
        return day == 0 ? yearMonth : yearMonth + (day < 10 ? "-0" : "-") + day;
    }

    private static int monthNumber(int year, int month) {
        return year * 12 + month - 1;
    }

    private static int part(Matcher form, int group) {
        String digits = form.group(group);
        if (digits == null) {
            return 0;
        }
        int value = Integer.parseInt(digits);
        if (value == 0) {
            throw new IllegalArgumentException(
                    "'" + form.group() + "' has a month or day of 00: leave it out");
        }
        return value;
    }

    private static void checkDay(int year, int month, int day) {
        try {
            var _ = LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw noSuchDate(year, month, day, e);
        }
    }

    private static IllegalArgumentException noSuchDate(
            int year, int month, int day, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "%04d-%02d-%02d is no date of the calendar: correct it".formatted(year, month, day),
                cause);
    }
}
