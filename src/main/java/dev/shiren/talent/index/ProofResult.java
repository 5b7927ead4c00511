package dev.shiren.talent.index;

import java.util.List;

/// What a proof found.
///
/// @param index the physical index
/// @param checked entries compared
/// @param drift differences there are at the end, parked cadres included
/// @param repaired differences there were before the repair and are no more
/// @param unsettled cadres that kept changing, or waited for the indexer, until the time was up;
///     nothing is said of them
/// @param differences the first of those found before any repair
public record ProofResult(
        String index,
        long checked,
        long drift,
        long repaired,
        long unsettled,
        List<Difference> differences) {

    /// How many differences are listed at most; they are all counted.
    public static final int MOST_LISTED = 1000;

    public ProofResult {
        differences = List.copyOf(differences);
    }
}
