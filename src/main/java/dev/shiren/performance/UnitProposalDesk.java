package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.access.Actors;
import dev.shiren.access.Sights;
import dev.shiren.cadre.Visibility;
import dev.shiren.cadre.change.IdempotencyKeys;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.Organizations;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Enters what bodies decide on proposals from the results of units: once each, and once for an
/// idempotency key. Only the decision is written: whatever follows from it is decided and entered
/// elsewhere.
@Component
class UnitProposalDesk {

    private final UnitProposals proposals;
    private final UnitProposalDecisions decisions;
    private final Actors actors;
    private final Clock clock;
    private final Sights sights;
    private final Organizations organizations;

    UnitProposalDesk(
            UnitProposals proposals,
            UnitProposalDecisions decisions,
            Actors actors,
            Clock clock,
            Sights sights,
            Organizations organizations) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.actors = actors;
        this.clock = clock;
        this.sights = sights;
        this.organizations = organizations;
    }

    /// What a body decided.
    ///
    /// @param decidedBy the body
    record Ruling(
            String idempotencyKey,
            String decidedBy,
            LocalDate decidedOn,
            @Nullable String document,
            String reason) {}

    /// Enters a decision; the proposal with it.
    ///
    /// @param status CONFIRMED or DISMISSED
    /// @throws RefusedException where nothing is entered
    UnitProposal decide(
            UnitProposalKey key, UnitProposalStatus status, Ruling ruling, Rules rules) {
        check(ruling);
        UnitProposal proposal = proposals.byKeys(List.of(key), rules).get(key);
        if (proposal == null
                || !Visibility.seesUnit(
                        sights.current(), proposal.unit(), organizations.current())) {
            throw RefusedException.of(
                    NOT_FOUND,
                    "proposal",
                    "there is no such proposal, or its results give no ground for it any more");
        }
        UnitProposalDecision decision = decision(proposal, status, ruling);
        checkDay(proposal, ruling.decidedOn());
        Optional<UnitProposal> before = before(proposal, decision);
        return before.isPresent() ? before.get() : enter(proposal, decision, rules);
    }

    private UnitProposal enter(UnitProposal proposal, UnitProposalDecision decision, Rules rules) {
        try {
            decisions.enter(decision);
            return proposal.with(decision);
        } catch (DuplicateKeyException e) {
            // Beside this one, another request decided it or used the key: now it is found.
            UnitProposal now = proposals.byKeys(List.of(proposal.key()), rules).get(proposal.key());
            return before(now == null ? proposal : now, decision).orElseThrow(() -> e);
        }
    }

    /// The proposal as the same request left it; empty when the request is new.
    private Optional<UnitProposal> before(UnitProposal proposal, UnitProposalDecision decision) {
        Optional<UnitProposalDecision> same = decisions.of(decision.actor(), decision.requestKey());
        if (same.isPresent() && !same.get().repeats(decision)) {
            throw new RefusedException(IdempotencyKeys.reused(decision.requestKey()));
        }
        UnitProposalDecision known = proposal.decision();
        if (same.isEmpty() && known != null) {
            throw RefusedException.of(
                    ILLEGAL_TRANSITION,
                    "proposal",
                    "the proposal was %s by %s on %s: a decision stays"
                            .formatted(known.status(), known.decidedBy(), known.decidedOn()));
        }
        return same.map(proposal::with);
    }

    private UnitProposalDecision decision(
            UnitProposal proposal, UnitProposalStatus status, Ruling ruling) {
        return new UnitProposalDecision(
                proposal.key(),
                proposal.unit(),
                proposal.evidence().stream().map(r -> r.ranking().code()).toList(),
                status,
                ruling.decidedBy(),
                ruling.decidedOn(),
                ruling.document(),
                ruling.reason(),
                actors.current(),
                ruling.idempotencyKey(),
                clock.instant());
    }

    private static void check(Ruling ruling) {
        IdempotencyKeys.check(ruling.idempotencyKey());
        refuseBlank("decidedBy", ruling.decidedBy());
        refuseBlank("reason", ruling.reason());
        Constraint.length("decidedBy", ruling.decidedBy(), 200);
        Constraint.length("document", ruling.document(), 200);
        Constraint.length("reason", ruling.reason(), 400);
    }

    private void checkDay(UnitProposal proposal, LocalDate day) {
        LocalDate end =
                RankingPeriod.parse(proposal.evidence().getFirst().ranking().period()).end();
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today) || !day.isAfter(end)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "decidedOn",
                    "%s must be after the end of the period, %s, and not after today, %s"
                            .formatted(day, end, today));
        }
    }

    private static void refuseBlank(String field, String value) {
        if (value.isBlank()) {
            throw RefusedException.of(INVALID_VALUE, field, field + " is blank: say it");
        }
    }
}
