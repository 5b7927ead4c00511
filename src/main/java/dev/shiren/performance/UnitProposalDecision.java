package dev.shiren.performance;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a body decided on a proposal from the results of a unit.
///
/// @param evidence codes of the results it was decided on, the latest first
/// @param decidedBy the body (决定机关)
/// @param actor who entered it
/// @param requestKey the request's idempotency key
record UnitProposalDecision(
        UnitProposalKey proposal,
        String unit,
        List<String> evidence,
        UnitProposalStatus status,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable String document,
        String reason,
        String actor,
        String requestKey,
        Instant recordedAt) {

    UnitProposalDecision {
        evidence = List.copyOf(evidence);
    }

    /// Whether it says the same as another, entered whenever.
    boolean repeats(UnitProposalDecision other) {
        return equals(
                new UnitProposalDecision(
                        other.proposal,
                        unit,
                        evidence,
                        other.status,
                        other.decidedBy,
                        other.decidedOn,
                        other.document,
                        other.reason,
                        other.actor,
                        other.requestKey,
                        recordedAt));
    }
}
