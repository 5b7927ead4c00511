package dev.shiren.performance;

import dev.shiren.org.Organization;
import dev.shiren.org.UnitNode;
import dev.shiren.rules.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A proposal from the results of a unit as the graph shows it.
final class UnitProposalNode {

    private final UnitProposal proposal;
    private final Organization organization;

    UnitProposalNode(UnitProposal proposal, Organization organization) {
        this.proposal = proposal;
        this.organization = organization;
    }

    String id() {
        return proposal.key().id();
    }

    UnitNode unit() {
        UnitNode unit = UnitNode.of(proposal.unit(), organization);
        if (unit == null) {
            throw new IllegalStateException("proposal " + proposal.key() + " has no unit");
        }
        return unit;
    }

    RuleSet ruleSet() {
        return proposal.ruleSet();
    }

    List<UnitRankingNode> evidence() {
        return proposal.evidence().stream()
                .map(ranking -> new UnitRankingNode(ranking, organization))
                .toList();
    }

    boolean standing() {
        return proposal.standing();
    }

    UnitProposalStatus status() {
        return proposal.status();
    }

    @Nullable UnitProposalDecision decision() {
        return proposal.decision();
    }
}
