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

    public String id() {
        return proposal.key().id();
    }

    public UnitNode unit() {
        UnitNode unit = UnitNode.of(proposal.unit(), organization);
        if (unit == null) {
            throw new IllegalStateException("proposal " + proposal.key() + " has no unit");
        }
        return unit;
    }

    public RuleSet ruleSet() {
        return proposal.ruleSet();
    }

    public List<UnitRankingNode> evidence() {
        return proposal.evidence().stream()
                .map(ranking -> UnitRankingNode.of(ranking, organization))
                .toList();
    }

    public boolean standing() {
        return proposal.standing();
    }

    public UnitProposalStatus status() {
        return proposal.status();
    }

    public @Nullable UnitProposalDecision decision() {
        return proposal.decision();
    }
}
