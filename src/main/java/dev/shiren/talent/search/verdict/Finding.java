package dev.shiren.talent.search.verdict;

import dev.shiren.kernel.Verdict;

import java.util.List;

/// What is found of one clause of a filter.
///
/// @param clause path of the field, as `any[0].unit.under`
/// @param verdict on the clause as it stands, so that under `not` it is that of the opposite
/// @param evidence ids of the nodes the verdict rests on; empty where nothing was found
public record Finding(String clause, Verdict verdict, List<String> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
