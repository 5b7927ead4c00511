package dev.shiren.performance;

import dev.shiren.access.Sight;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.RejectedException;
import dev.shiren.kernel.UserError;
import dev.shiren.kernel.UserErrorCode;
import dev.shiren.org.Organization;
import dev.shiren.org.UnitNode;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Proposals from the results of units in the graph, and what bodies decide on them.
@Controller
final class UnitProposalController {

    private final UnitProposals proposals;
    private final UnitProposalDesk desk;
    private final Clock clock;

    UnitProposalController(UnitProposals proposals, UnitProposalDesk desk, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.clock = clock;
    }

    record UnitProposalRuling(
            NodeId proposal,
            String idempotencyKey,
            String decidedBy,
            LocalDate decidedOn,
            @Nullable String document,
            String reason) {

        UnitProposalKey key() {
            UnitProposalKey key = UnitProposalKey.parse(proposal.keyOf(UnitProposalKey.TYPE));
            if (key == null) {
                throw RejectedException.badInput("the id " + proposal + " is that of no proposal");
            }
            return key;
        }

        UnitProposalDesk.Ruling ruling() {
            return new UnitProposalDesk.Ruling(
                    idempotencyKey, decidedBy, decidedOn, document, reason);
        }
    }

    record UnitProposalPayload(@Nullable UnitProposalNode proposal, List<UserError> userErrors) {}

    @QueryMapping
    Connection<UnitProposalNode> unitProposals(
            @Argument @Nullable NodeId unit,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Rules rules,
            Organization organization,
            Sight sight) {
        PageRequest page = PageRequest.of(first, after, null, null);
        List<UnitProposal> found =
                proposals.on(
                        asOf == null ? LocalDate.now(clock) : asOf,
                        unit == null ? null : unit.keyOf(UnitNode.TYPE),
                        rules);
        return Connection.ofAll(
                page,
                found.stream()
                        .filter(p -> Visibility.seesUnit(sight, p.unit(), organization))
                        .map(p -> new UnitProposalNode(p, organization))
                        .toList());
    }

    @MutationMapping
    UnitProposalPayload confirmUnitProposal(
            @Argument UnitProposalRuling input, Rules rules, Organization organization) {
        return decide(input, UnitProposalStatus.CONFIRMED, rules, organization);
    }

    @MutationMapping
    UnitProposalPayload dismissUnitProposal(
            @Argument UnitProposalRuling input, Rules rules, Organization organization) {
        return decide(input, UnitProposalStatus.DISMISSED, rules, organization);
    }

    private UnitProposalPayload decide(
            UnitProposalRuling input,
            UnitProposalStatus status,
            Rules rules,
            Organization organization) {
        try {
            UnitProposal decided = desk.decide(input.key(), status, input.ruling(), rules);
            return new UnitProposalPayload(new UnitProposalNode(decided, organization), List.of());
        } catch (RefusedException e) {
            return new UnitProposalPayload(null, List.of(e.error()));
        } catch (InvalidValueException e) {
            return new UnitProposalPayload(
                    null,
                    List.of(
                            UserError.of(
                                    UserErrorCode.INVALID_VALUE,
                                    e.field(),
                                    e.field() + " " + e.getMessage())));
        }
    }
}
