package dev.shiren.engines;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A point in time until which something is polled.
record Deadline(long nanoTime) {

    private static final long PAUSE_MILLIS = 25;

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// Whether `condition` came to hold before the deadline; false, too, when the thread is
    /// interrupted.
    boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - nanoTime > 0) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
