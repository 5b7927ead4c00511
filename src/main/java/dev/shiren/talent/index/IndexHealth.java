package dev.shiren.talent.index;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// How far the index is behind MySQL, and when it was last proved to agree with it.
///
/// @param documents cadres that searches can find; null when Elasticsearch does not answer
/// @param pending cadres whose change is not searchable yet, parked ones not counted
/// @param parked cadres the index refused too often
/// @param lagMillis how long the longest waiting change has waited
/// @param lastProof null before the first proof
/// @param index the physical index that serves; null before the first is complete
public record IndexHealth(
        @Nullable Long documents,
        long pending,
        long parked,
        long lagMillis,
        @Nullable IndexProof lastProof,
        @Nullable String index) {

    /// The outcome of a proof.
    ///
    /// @param checked entries compared
    /// @param drift entries that were not what MySQL says
    public record IndexProof(Instant at, long checked, long drift) {}
}
