package dev.shiren.graphql;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// The budget that an account's operations are paid from.
///
/// @param points of a full budget: what may be spent at once
/// @param restorePerSecond points that come back each second, up to a full budget
/// @param refused points for a request that is refused before its cost is known
record RateLimits(
        @DefaultValue("100000") int points,
        @DefaultValue("2000") int restorePerSecond,
        @DefaultValue("200") int refused) {

    RateLimits {
        if (points < 1 || restorePerSecond < 1 || refused < 0) {
            throw new IllegalArgumentException(
                    "shiren.graphql.rate: points and restore-per-second are at least 1, refused at"
                            + " least 0");
        }
    }
}
