package dev.shiren.cadre.facts;

import dev.shiren.cadre.Training;
import dev.shiren.rules.RuleSet.RuleParameter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Days of off-the-job training, none counted twice.
///
/// @param first day of the first training; null without any
record OffJobDays(@Nullable LocalDate first, int days) {

    /// Counts to the last day of each training, at most to the end of the window; one without a
    /// last day counts its first.
    static OffJobDays least(List<Training> trainings, LocalDate until) {
        List<Training> ordered =
                trainings.stream().sorted(Comparator.comparing(Training::start)).toList();
        LocalDate free = LocalDate.MIN;
        int days = 0;
        for (Training training : ordered) {
            LocalDate from = training.start().isBefore(free) ? free : training.start();
            LocalDate after = earlier(lastDay(training), until).plusDays(1);
            if (from.isBefore(after)) {
                days += Math.toIntExact(after.toEpochDay() - from.toEpochDay());
                free = after;
            }
        }
        return new OffJobDays(ordered.isEmpty() ? null : ordered.getFirst().start(), days);
    }

    /// Whether they reach what a rule asks for in days or months. Months are those of the calendar
    /// from the first day, all days laid end to end.
    boolean reach(RuleParameter needed) {
        if (first == null) {
            return false;
        }
        int count = needed.value().intValueExact();
        return needed.unit().equals("MONTH")
                ? !first.plusDays(days).isBefore(first.plusMonths(count))
                : days >= count;
    }

    private static LocalDate lastDay(Training training) {
        LocalDate end = training.end();
        return end == null ? training.start() : end;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
