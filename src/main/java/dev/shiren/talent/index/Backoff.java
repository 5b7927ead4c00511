package dev.shiren.talent.index;

import java.time.Duration;

/// Delays that double with every failure in a row.
final class Backoff {

    private static final long FIRST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 5_000;

    private int failures;

    void succeeded() {
        failures = 0;
    }

    void failed() {
        failures++;
    }

    boolean isFirst() {
        return failures == 1;
    }

    /// How long to wait after the failures so far; the shortest delay after none.
    Duration delay() {
        int doublings = Math.clamp(failures - 1L, 0, 16);
        return Duration.ofMillis(Math.min(LONGEST_MILLIS, FIRST_MILLIS << doublings));
    }
}
