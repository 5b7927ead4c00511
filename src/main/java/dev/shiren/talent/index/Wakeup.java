package dev.shiren.talent.index;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets one sleeping worker know that there is something to do. Calls that nobody slept through are
/// remembered as one.
final class Wakeup {

    private final Semaphore calls = new Semaphore(0);

    void call() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /// Sleeps until called, but no longer than this.
    void await(Duration most) throws InterruptedException {
        if (calls.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }
}
