package dev.shiren.cadre.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

class MonthSpansTests {

    private static final int MONTH = month(2020, 1);

    @Test
    void countsAMonthOnce() {
        List<Appointment> posts = List.of(held("2010-01", "2012-01"), held("2011-01", "2013-01"));
        assertThat(MonthSpans.shortest(posts, MONTH).months()).isEqualTo(36);
    }

    @Test
    void isHalfOpen() {
        assertThat(MonthSpans.shortest(List.of(held("2010-01", "2010-02")), MONTH).months())
                .isEqualTo(1);
        assertThat(MonthSpans.shortest(List.of(held("2010-01", "2010-01")), MONTH).months())
                .isZero();
        assertThat(MonthSpans.shortest(List.of(held("2020-01", null)), MONTH).months()).isZero();
    }

    @Test
    void readsYearsBothWays() {
        List<Appointment> posts = List.of(held("2010", "2012"));
        assertThat(MonthSpans.shortest(posts, MONTH).months()).isEqualTo(13);
        assertThat(MonthSpans.longest(posts, MONTH).months()).isEqualTo(35);
    }

    @Test
    void keepsARunOverAGapOfOneMonthAndNotOfTwo() {
        List<Appointment> one = List.of(held("2018-01", "2019-01"), held("2019-02", null));
        assertThat(run(one, MONTH)).isEqualTo(24);
        List<Appointment> two = List.of(held("2018-01", "2019-01"), held("2019-03", null));
        assertThat(run(two, MONTH)).isEqualTo(10);
    }

    @Test
    void countsTheRunFromItsFirstMonthOn() {
        List<Appointment> posts = List.of(held("2018-01", "2019-12"), held("2020-01", null));
        assertThat(run(posts, MONTH)).isEqualTo(24);
        assertThat(run(posts, MONTH - 1)).isZero();
    }

    private static int run(List<Appointment> posts, int month) {
        return MonthSpans.shortest(posts, month + 1).runUpTo(month);
    }

    @Test
    void agreesWithCountingMonthByMonth() {
        Random random = new Random(20260701);
        for (int round = 0; round < 2000; round++) {
            List<Appointment> posts = new ArrayList<>();
            BitSet months = new BitSet();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int start = month(2000, 1) + random.nextInt(240);
                int end = start + random.nextInt(60);
                posts.add(held(text(start), text(end)));
                months.set(Math.min(start, MONTH), Math.min(end, MONTH));
            }
            assertThat(MonthSpans.shortest(posts, MONTH).months()).isEqualTo(months.cardinality());
            assertThat(MonthSpans.longest(posts, MONTH).months()).isEqualTo(months.cardinality());
        }
    }

    private static int month(int year, int month) {
        return year * 12 + month - 1;
    }

    private static String text(int month) {
        return "%04d-%02d".formatted(month / 12, month % 12 + 1);
    }

    private static Appointment held(String start, @Nullable String end) {
        return new Appointment(
                "A",
                null,
                null,
                null,
                "科员",
                null,
                AppointmentType.SUBSTANTIVE,
                null,
                null,
                null,
                true,
                null,
                null,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null);
    }
}
