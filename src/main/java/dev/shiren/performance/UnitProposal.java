package dev.shiren.performance;

import dev.shiren.rules.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the results of a unit propose by a rule (单位结果建议), for a body to decide. It is about the
/// unit: nothing of it touches a person, decided or not.
///
/// @param evidence the results it rests on, the latest first
/// @param standing whether the results give ground for it still
/// @param decision null while none has been entered
record UnitProposal(
        UnitProposalKey key,
        String unit,
        RuleSet ruleSet,
        List<VersionedRanking> evidence,
        boolean standing,
        @Nullable UnitProposalDecision decision) {

    UnitProposal {
        evidence = List.copyOf(evidence);
    }

    static UnitProposal of(RuleSet ruleSet, List<VersionedRanking> evidence) {
        UnitRanking latest = evidence.getFirst().ranking();
        return new UnitProposal(
                new UnitProposalKey(ruleSet.code(), latest.code()),
                latest.unit(),
                ruleSet,
                evidence,
                true,
                null);
    }

    UnitProposal with(@Nullable UnitProposalDecision entered) {
        return new UnitProposal(key, unit, ruleSet, evidence, standing, entered);
    }

    UnitProposalStatus status() {
        return decision == null ? UnitProposalStatus.PROPOSED : decision.status();
    }
}
