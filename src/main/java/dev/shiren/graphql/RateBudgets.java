package dev.shiren.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// What each account may still spend: a bucket that leaks at a constant rate. Kept in this
/// server's memory, so each server of several grants a budget of its own. A bucket that has run
/// empty again is forgotten, and the number of accounts is bounded.
final class RateBudgets {

    private static final int MAX_ACCOUNTS = 100_000;

    /// What an account has spent and not got back, at a moment.
    private record Spent(double points, long at) {}

    /// What came of a payment.
    ///
    /// @param available points that are left
    /// @param due how long until the payment could be made; zero when it was
    record Payment(long available, Duration due) {

        boolean made() {
            return due.isZero();
        }
    }

    private final RateLimits limits;
    private final LongSupplier nanoTime;
    private final Cache<String, Spent> accounts;

    RateBudgets(RateLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        accounts =
                Caffeine.newBuilder()
                        .maximumSize(MAX_ACCOUNTS)
                        .expireAfterWrite(
                                Duration.ofSeconds(
                                        limits.points() / limits.restorePerSecond() + 1L))
                        .build();
    }

    /// Pays for something if there is enough for it.
    Payment pay(String account, int points) {
        Payment[] payment = new Payment[1];
        accounts.asMap()
                .compute(
                        account,
                        (_, before) -> {
                            Spent now = spent(before);
                            double missing = now.points + points - limits.points();
                            payment[0] =
                                    missing > 0
                                            ? new Payment(available(now), wait(missing))
                                            : new Payment(available(now) - points, Duration.ZERO);
                            return missing > 0 ? now : new Spent(now.points + points, now.at);
                        });
        return payment[0];
    }

    /// Takes points whether or not they are there; a budget never falls below none.
    void fine(String account, int points) {
        accounts.asMap()
                .compute(
                        account,
                        (_, before) -> {
                            Spent now = spent(before);
                            return new Spent(
                                    Math.min(now.points + points, limits.points()), now.at);
                        });
    }

    RateLimits limits() {
        return limits;
    }

    private Spent spent(@Nullable Spent before) {
        long now = nanoTime.getAsLong();
        if (before == null) {
            return new Spent(0, now);
        }
        double back = (now - before.at) * 1e-9 * limits.restorePerSecond();
        return new Spent(Math.max(0, before.points - back), now);
    }

    private long available(Spent spent) {
        return (long) Math.floor(limits.points() - spent.points);
    }

    private Duration wait(double missing) {
        double seconds = missing / limits.restorePerSecond();
        return Duration.ofNanos((long) Math.ceil(seconds * TimeUnit.SECONDS.toNanos(1)));
    }
}
