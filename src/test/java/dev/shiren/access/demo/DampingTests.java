package dev.shiren.access.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.MovingClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

class DampingTests {

    private final MovingClock clock =
            new MovingClock(Instant.parse("2026-07-01T08:00:00Z"), ZoneOffset.UTC);
    private final Damping damping = new Damping(100, clock);

    @Test
    void doublesTheWaitAfterThreeFailures() {
        for (int free = 0; free < 4; free++) {
            assertThat(damping.begin("k")).isZero();
        }
        for (long seconds : new long[] {1, 2, 4, 8}) {
            assertThat(damping.begin("k")).isEqualTo(Duration.ofSeconds(seconds));
            clock.move(Duration.ofSeconds(seconds));
            assertThat(damping.begin("k")).isZero();
        }
    }

    @Test
    void doesNotCountWhatHasToWait() {
        fail(4);
        for (int i = 0; i < 50; i++) {
            assertThat(damping.begin("k")).isEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void makesNobodyWaitLongerThanAQuarterOfAnHour() {
        fail(40);
        assertThat(damping.left("k")).isEqualTo(Damping.LONGEST);
    }

    @Test
    void forgetsFailuresAfterSuccess() {
        fail(3);
        damping.succeeded("k");
        fail(3);
        assertThat(damping.left("k")).isZero();
    }

    @Test
    void forgetsFailuresOfLongAgo() {
        fail(6);
        clock.move(Duration.ofHours(2));
        fail(3);
        assertThat(damping.left("k")).isZero();
    }

    @Test
    void keepsKeysApart() {
        fail(6);
        assertThat(damping.begin("other")).isZero();
    }

    @Test
    void remembersNoMoreThanItMay() {
        for (int i = 0; i < 10_000; i++) {
            damping.begin("k" + i);
        }
        assertThat(damping.size()).isEqualTo(100);
    }

    /// Fails as soon as it may, again and again.
    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            clock.move(damping.left("k"));
            damping.begin("k");
        }
    }
}
