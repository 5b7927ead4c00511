package dev.shiren.access.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows guessing down: after a few wrong passwords of one kind of key (an account, an address)
/// each further try has to wait twice as long as the one before. An attempt counts as a failure
/// from its beginning, so that many at once gain nothing.
///
/// Remembers the keys that were tried last and no more than that many.
final class Damping {

    static final Duration LONGEST = Duration.ofMinutes(15);

    /// After this time without a failure all is forgotten.
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final int FREE = 3;

    private final Clock clock;
    private final Map<String, Failures> failures;

    /// @param count of wrong tries
    /// @param until when the next one may be made
    private record Failures(int count, Instant until) {}

    /// @param most keys to remember
    Damping(int most, Clock clock) {
        this.clock = clock;
        this.failures =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                        return size() > most;
                    }
                };
    }

    /// How long a key has to wait before its next try; zero when it may be made.
    synchronized Duration left(String key) {
        Failures before = failures.get(key);
        if (before == null) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(clock.instant(), before.until());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /// Begins a try, which is a failure until it has succeeded.
    ///
    /// @return how long to wait instead; zero when the try may be made
    synchronized Duration begin(String key) {
        Duration wait = left(key);
        if (wait.isZero()) {
            Instant now = clock.instant();
            Failures before = failures.get(key);
            int count =
                    before != null && before.until().plus(FORGOTTEN).isAfter(now)
                            ? before.count() + 1
                            : 1;
            failures.put(key, new Failures(count, now.plus(delay(count))));
        }
        return wait;
    }

    /// The try was right: the key's failures are forgotten.
    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    /// How many keys are remembered.
    synchronized int size() {
        return failures.size();
    }

    private static Duration delay(int count) {
        if (count <= FREE) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(count - FREE - 1, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
