package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.Appointment;
import dev.shiren.kernel.PartialDate;
import dev.shiren.talent.index.CadreIndexDocument.Interval;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class IntervalsTests {

    private static final int MONTH = 2000 * 12;

    @Test
    void countsNoMonthTwice() {
        List<Interval> union =
                Intervals.most(List.of(post("2000-01", "2001-01"), post("2000-07", "2002-01")));

        assertThat(union).containsExactly(new Interval(MONTH, -MONTH, 24));
    }

    @Test
    void joinsPostsThatFollowEachOther() {
        List<Interval> union =
                Intervals.least(List.of(post("2000-01", "2000-07"), post("2000-07", "2001-01")));

        assertThat(union).containsExactly(new Interval(MONTH, -MONTH, 12));
    }

    @Test
    void readsYearsShortAndLong() {
        List<Appointment> vague = List.of(post("2000", "2001"));

        assertThat(Intervals.least(vague))
                .containsExactly(new Interval(MONTH + 11, -MONTH - 11, 1));
        assertThat(Intervals.most(vague)).containsExactly(new Interval(MONTH, -MONTH, 23));
    }

    @Test
    void leavesOutWhatMayBeEmpty() {
        List<Appointment> sameYear = List.of(post("2000", "2000"));

        assertThat(Intervals.least(sameYear)).isEmpty();
        assertThat(Intervals.most(sameYear)).hasSize(1);
    }

    /// Against counting months one by one.
    @Test
    void answersEveryThreshold() {
        Random random = new Random(20260901);
        for (int round = 0; round < 200; round++) {
            List<Appointment> posts =
                    IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> any(random)).toList();
            List<Interval> union = Intervals.most(posts);
            BitSet months = new BitSet();
            posts.forEach(
                    p ->
                            months.set(
                                    p.start().earliestMonth(),
                                    Math.min(Intervals.endLast(p.end()), MONTH + 60)));
            for (int at = MONTH; at < MONTH + 60; at++) {
                int spent = months.get(MONTH, at).cardinality();
                assertThat(reaches(union, at, spent)).isTrue();
                assertThat(reaches(union, at, spent + 1)).isFalse();
            }
        }
    }

    private static boolean reaches(List<Interval> union, int at, int least) {
        return least == 0
                || union.stream()
                        .anyMatch(
                                i ->
                                        i.start() <= at
                                                && i.offset() >= least - at
                                                && i.total() >= least);
    }

    private static Appointment any(Random random) {
        int start = random.nextInt(48);
        int end = start + random.nextInt(20);
        return post(month(start), random.nextInt(4) == 0 ? null : month(end));
    }

    private static String month(int offset) {
        return "%d-%02d".formatted(2000 + offset / 12, offset % 12 + 1);
    }

    private static Appointment post(String start, @Nullable String end) {
        return new Appointment(
                "A",
                null,
                null,
                null,
                "镇长",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null);
    }
}
