package dev.shiren.performance;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One change of a result of a unit: who made it, when, by what and why.
///
/// @param before null when it was new
/// @param after null when it was withdrawn
record RankingChange(
        String code,
        long version,
        Instant recordedAt,
        String actor,
        String operation,
        @Nullable String reason,
        @Nullable UnitRanking before,
        @Nullable UnitRanking after) {}
