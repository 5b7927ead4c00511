package dev.shiren.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/// A term (期限) that begins with the day after an event and includes its last day (民法典 art. 1259).
///
/// @param ruleSet code of the rule set that gives it
/// @param source the text it is taken from
/// @param verified whether somebody has compared it with the official text
public record Term(
        String ruleSet, String name, int count, Unit unit, String source, boolean verified) {

    /// What a term is counted in.
    public enum Unit {
        DAY,
        /// Monday to Friday: public holidays and the days worked in exchange are not known.
        WORKING_DAY,
        /// The same day of a later month, or that month's last one.
        MONTH;

        static boolean knows(String name) {
            return Arrays.stream(values()).anyMatch(unit -> unit.name().equals(name));
        }
    }

    /// The last day of the term.
    public LocalDate lastDay(LocalDate event) {
        return switch (unit) {
            case DAY -> event.plusDays(count);
            case MONTH -> event.plusMonths(count);
            case WORKING_DAY -> workingDaysAfter(event);
        };
    }

    private LocalDate workingDaysAfter(LocalDate event) {
        LocalDate day = event;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
