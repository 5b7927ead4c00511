package dev.shiren.talent.search.verdict;

import dev.shiren.cadre.Appointment;
import dev.shiren.kernel.PartialDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The months that appointments cover together, none counted twice, before a given month.
final class Months {

    /// Half-open.
    private record Interval(int start, int end) {}

    private Months() {}

    /// The least that dates known to the year allow.
    static int least(List<Appointment> posts, int before) {
        return length(
                posts.stream()
                        .map(
                                post ->
                                        new Interval(
                                                post.start().latestMonth(),
                                                end(first(post.end()), before)))
                        .toList());
    }

    /// The most that they allow.
    static int most(List<Appointment> posts, int before) {
        return length(
                posts.stream()
                        .map(
                                post ->
                                        new Interval(
                                                post.start().earliestMonth(),
                                                end(last(post.end()), before)))
                        .toList());
    }

    private static int length(List<Interval> intervals) {
        int months = 0;
        int covered = Integer.MIN_VALUE;
        for (Interval next :
                intervals.stream().sorted(Comparator.comparingInt(Interval::start)).toList()) {
            int from = Math.max(next.start(), covered);
            if (next.end() > from) {
                months += next.end() - from;
                covered = next.end();
            }
        }
        return months;
    }

    private static int end(int end, int before) {
        return Math.min(end, before);
    }

    private static int first(@Nullable PartialDate end) {
        return end == null ? Integer.MAX_VALUE : end.earliestMonth();
    }

    private static int last(@Nullable PartialDate end) {
        return end == null ? Integer.MAX_VALUE : end.latestMonth();
    }
}
