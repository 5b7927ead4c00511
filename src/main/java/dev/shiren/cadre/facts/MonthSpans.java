package dev.shiren.cadre.facts;

import dev.shiren.cadre.Appointment;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Half-open spans of months in which appointments were in force, clipped at a month. Dates known
/// to the year are read so that spans are shortest, or longest.
record MonthSpans(List<Span> spans) {

    /// @param start first month
    /// @param end first month after it
    record Span(int start, int end) {}

    static MonthSpans shortest(List<Appointment> posts, int until) {
        return of(
                posts.stream()
                        .map(p -> new Span(p.start().latestMonth(), first(p.end(), until)))
                        .toList());
    }

    static MonthSpans longest(List<Appointment> posts, int until) {
        return of(
                posts.stream()
                        .map(p -> new Span(p.start().earliestMonth(), last(p.end(), until)))
                        .toList());
    }

    private static MonthSpans of(List<Span> spans) {
        return new MonthSpans(
                spans.stream()
                        .filter(span -> span.start() < span.end())
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList());
    }

    /// The spans joined where no more than `gap` months lie between them.
    private List<Span> joined(int gap) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            if (result.isEmpty() || result.getLast().end() + gap < span.start()) {
                result.add(span);
            } else {
                Span last = result.removeLast();
                result.add(new Span(last.start(), Math.max(last.end(), span.end())));
            }
        }
        return result;
    }

    /// Months covered, none twice.
    int months() {
        return joined(0).stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    /// Months before a month of the run that goes on in it; 0 without one. Gaps of one month or
    /// less do not break it.
    int runUpTo(int month) {
        return joined(1).stream()
                .filter(span -> span.start() <= month && span.end() > month)
                .mapToInt(span -> month - span.start())
                .max()
                .orElse(0);
    }

    private static int first(@Nullable PartialDate end, int until) {
        return end == null ? until : Math.min(end.earliestMonth(), until);
    }

    private static int last(@Nullable PartialDate end, int until) {
        return end == null ? until : Math.min(end.latestMonth(), until);
    }
}
