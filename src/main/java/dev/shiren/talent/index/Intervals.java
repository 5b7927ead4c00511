package dev.shiren.talent.index;

import dev.shiren.cadre.Appointment;
import dev.shiren.kernel.PartialDate;
import dev.shiren.talent.index.CadreIndexDocument.Interval;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The union of the time spent in posts, in months, without counting any month twice.
final class Intervals {

    /// A half-open range of months.
    private record Range(int start, int end) {}

    private Intervals() {}

    /// The union with dates known to the year read so that the time is shortest.
    static List<Interval> least(List<Appointment> appointments) {
        return union(
                appointments.stream()
                        .map(a -> new Range(a.start().latestMonth(), endFirst(a.end())))
                        .toList());
    }

    /// The union with dates known to the year read so that the time is longest.
    static List<Interval> most(List<Appointment> appointments) {
        return union(
                appointments.stream()
                        .map(a -> new Range(a.start().earliestMonth(), endLast(a.end())))
                        .toList());
    }

    static int endFirst(@Nullable PartialDate end) {
        return end == null ? CadreIndexDocument.ENDLESS : end.earliestMonth();
    }

    static int endLast(@Nullable PartialDate end) {
        return end == null ? CadreIndexDocument.ENDLESS : end.latestMonth();
    }

    private static List<Interval> union(List<Range> ranges) {
        List<Interval> result = new ArrayList<>();
        int before = 0;
        for (Range range : disjoint(ranges)) {
            int months = range.end() - range.start();
            result.add(new Interval(range.start(), before - range.start(), before + months));
            before += months;
        }
        return result;
    }

    private static List<Range> disjoint(List<Range> ranges) {
        List<Range> sorted =
                ranges.stream()
                        .filter(range -> range.start() < range.end())
                        .sorted(Comparator.comparingInt(Range::start))
                        .toList();
        List<Range> result = new ArrayList<>();
        for (Range range : sorted) {
            if (result.isEmpty() || result.getLast().end() < range.start()) {
                result.add(range);
            } else {
                Range last = result.removeLast();
                result.add(new Range(last.start(), Math.max(last.end(), range.end())));
            }
        }
        return result;
    }
}
