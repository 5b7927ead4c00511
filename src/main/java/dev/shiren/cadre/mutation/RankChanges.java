package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// The mutation of the rank.
@Controller
final class RankChanges {

    private final CadreChanges changes;

    RankChanges(CadreChanges changes) {
        this.changes = changes;
    }

    record GrantRank(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String rank,
            PartialDate since)
            implements CadreInput {}

    record RankPayload(@Nullable Rank rank, @Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    RankPayload grantRank(@Argument GrantRank input, Organization organization) {
        Outcome outcome =
                changes.apply(
                        "grantRank",
                        input,
                        cadre ->
                                RankCommands.grant(
                                        cadre, input.rank(), input.since(), organization));
        return new RankPayload(
                outcome.shown((cadre, _) -> cadre.rank()), outcome.cadre(), outcome.userErrors());
    }
}
