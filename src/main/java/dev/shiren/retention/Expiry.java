package dev.shiren.retention;

import dev.shiren.rules.Term;

import java.time.LocalDate;

/// When the time of things is over by a rule.
final class Expiry {

    private Expiry() {}

    /// The latest day on which a term can have begun whose last day is past.
    static LocalDate latest(Term term, LocalDate today) {
        LocalDate day =
                switch (term.unit()) {
                    case DAY, WORKING_DAY -> today.minusDays(term.count());
                    case MONTH -> today.minusMonths(term.count());
                };
        // Near the answer: ends of months and weekends are some days off.
        while (!term.lastDay(day).isBefore(today)) {
            day = day.minusDays(1);
        }
        while (term.lastDay(day.plusDays(1)).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
