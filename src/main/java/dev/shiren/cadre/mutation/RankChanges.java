package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.RankLadder;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The mutations of the rank, and what is possible.
@Controller
final class RankChanges {

    private final CadreChanges changes;

    RankChanges(CadreChanges changes) {
        this.changes = changes;
    }

    record RankInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String rank,
            PartialDate since)
            implements CadreInput {}

    record RankPayload(@Nullable Rank rank, @Nullable Cadre cadre, List<UserError> userErrors) {}

    /// @param rank code of the only one it leads to; null where there are several or none
    record RankTransition(
            RankFlow transition,
            boolean possible,
            @Nullable String rank,
            @Nullable String reason) {}

    @SchemaMapping(typeName = "Cadre")
    List<RankTransition> rankTransitions(Cadre cadre) {
        return Arrays.stream(RankFlow.values())
                .map(flow -> transition(flow, cadre.rank()))
                .toList();
    }

    @MutationMapping
    RankPayload grantRank(@Argument RankInput input, Organization organization) {
        return apply("grantRank", input, RankCommands::grant, organization);
    }

    @MutationMapping
    RankPayload lowerRank(@Argument RankInput input, Organization organization) {
        return apply("lowerRank", input, RankCommands::lower, organization);
    }

    @MutationMapping
    RankPayload correctRank(@Argument RankInput input, Organization organization) {
        return apply("correctRank", input, RankCommands::correct, organization);
    }

    private static RankTransition transition(RankFlow flow, @Nullable Rank present) {
        String closed = flow.closed(present);
        String next =
                flow == RankFlow.GRANT && present != null ? RankLadder.above(present.code()) : null;
        return new RankTransition(flow, closed == null, next, closed);
    }

    private RankPayload apply(
            String operation,
            RankInput input,
            Function<RankCommands, Edit> command,
            Organization organization) {
        Outcome outcome =
                changes.apply(
                        operation,
                        input,
                        cadre ->
                                command.apply(
                                        new RankCommands(
                                                cadre, input.rank(), input.since(), organization)));
        return new RankPayload(
                outcome.shown((cadre, _) -> cadre.rank()), outcome.cadre(), outcome.userErrors());
    }
}
