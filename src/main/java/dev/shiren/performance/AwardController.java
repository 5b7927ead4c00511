package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The mutations of awards.
@Controller
final class AwardController {

    private final CadreChanges changes;
    private final Clock clock;

    AwardController(CadreChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /// @param award code of the one to correct; null for a new one
    record AwardInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String award,
            AwardKind awardKind,
            @Nullable OrganLevel organLevel,
            @Nullable String field,
            @Nullable String name,
            PartialDate date,
            @Nullable String organ)
            implements CadreInput {

        AwardCommands.Facts facts() {
            return new AwardCommands.Facts(awardKind, organLevel, field, name, date, organ);
        }
    }

    record RevokeAward(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String award,
            LocalDate on,
            RevocationGround ground)
            implements CadreInput {}

    record AwardPayload(
            @Nullable AwardNode award, @Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    AwardPayload grantAward(@Argument AwardInput input) {
        return apply(
                "grantAward",
                input,
                cadre -> AwardCommands.grant(cadre, input.facts(), LocalDate.now(clock)));
    }

    @MutationMapping
    AwardPayload correctAward(@Argument AwardInput input) {
        String code = Objects.requireNonNull(input.award());
        return apply(
                "correctAward",
                input,
                cadre -> AwardCommands.correct(cadre, code, input.facts(), LocalDate.now(clock)));
    }

    @MutationMapping
    AwardPayload revokeAward(@Argument RevokeAward input) {
        Revocation revocation = new Revocation(input.award(), input.on(), input.ground());
        return apply(
                "revokeAward",
                input,
                cadre -> AwardCommands.revoke(cadre, revocation, LocalDate.now(clock)));
    }

    private AwardPayload apply(String operation, CadreInput input, Function<Cadre, Edit> command) {
        Outcome outcome = changes.apply(operation, input, command);
        return new AwardPayload(
                outcome.shown(AwardNode::find), outcome.cadre(), outcome.userErrors());
    }
}
