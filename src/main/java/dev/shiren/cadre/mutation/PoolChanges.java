package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.Pools;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The mutations of memberships of talent pools.
@Controller
final class PoolChanges {

    private final CadreChanges changes;
    private final Pools pools;
    private final Clock clock;

    PoolChanges(CadreChanges changes, Pools pools, Clock clock) {
        this.changes = changes;
        this.pools = pools;
        this.clock = clock;
    }

    record JoinPool(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String pool,
            LocalDate since)
            implements CadreInput {

        PoolMembership membership() {
            return new PoolMembership(pool, since, null, reason);
        }
    }

    record LeavePool(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String pool,
            LocalDate until)
            implements CadreInput {}

    record PoolPayload(
            @Nullable PoolMembership membership,
            @Nullable Cadre cadre,
            List<UserError> userErrors) {}

    @MutationMapping
    PoolPayload joinPool(@Argument JoinPool input) {
        return apply(
                "joinPool",
                input,
                cadre -> PoolCommands.join(cadre, input.membership(), pools.codes()));
    }

    @MutationMapping
    PoolPayload leavePool(@Argument LeavePool input) {
        return apply(
                "leavePool",
                input,
                cadre ->
                        PoolCommands.leave(
                                cadre,
                                input.pool(),
                                input.until(),
                                input.reason(),
                                LocalDate.now(clock)));
    }

    private PoolPayload apply(String operation, CadreInput input, Function<Cadre, Edit> command) {
        Outcome outcome = changes.apply(operation, input, command);
        return new PoolPayload(
                outcome.shown((cadre, pool) -> PoolCommands.last(cadre, pool).orElse(null)),
                outcome.cadre(),
                outcome.userErrors());
    }
}
