package dev.shiren.cadre.facts;

import dev.shiren.kernel.Verdict;

import java.util.List;

/// Whether something holds, with the node ids of the records that say so.
public record DerivedVerdict(Verdict verdict, List<Evidence> evidence) {

    public DerivedVerdict {
        evidence = List.copyOf(evidence);
    }
}
