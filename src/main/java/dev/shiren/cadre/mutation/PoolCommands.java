package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be recorded of talent pools (人才库, 后备): a cadre is in a pool once at a time.
final class PoolCommands {

    private PoolCommands() {}

    /// Takes the cadre into a pool.
    ///
    /// @param pools the codes of all pools
    static Edit join(Cadre cadre, PoolMembership membership, Set<String> pools) {
        if (!pools.contains(membership.pool())) {
            throw RefusedException.of(
                    NOT_FOUND,
                    "pool",
                    "there is no pool '%s': known are %s"
                            .formatted(membership.pool(), pools.stream().sorted().toList()));
        }
        of(cadre, membership.pool()).stream()
                .filter(other -> overlaps(other, membership))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(DUPLICATE, "pool", member(other));
                        });
        return Edit.put(membership.pool(), PoolMembership.TABLE, membership);
    }

    /// Takes the cadre out of a pool.
    ///
    /// @param reason kept with the membership; the one it began with stays without it
    static Edit leave(
            Cadre cadre, String pool, LocalDate until, @Nullable String reason, LocalDate today) {
        PoolMembership membership =
                of(cadre, pool).stream()
                        .filter(known -> known.until() == null || known.until().isAfter(today))
                        .max(Comparator.comparing(PoolMembership::since))
                        .orElseThrow(() -> notIn(pool));
        if (until.isBefore(membership.since())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "until",
                    "%s is before the membership began on %s".formatted(until, membership.since()));
        }
        PoolMembership ended =
                new PoolMembership(
                        pool,
                        membership.since(),
                        until,
                        reason == null ? membership.reason() : reason);
        return Edit.put(pool, PoolMembership.TABLE, ended);
    }

    /// The cadre's last membership of a pool.
    static Optional<PoolMembership> last(Cadre cadre, String pool) {
        return of(cadre, pool).stream().max(Comparator.comparing(PoolMembership::since));
    }

    private static List<PoolMembership> of(Cadre cadre, String pool) {
        return cadre.pools().stream().filter(known -> known.pool().equals(pool)).toList();
    }

    // A day has one membership, also one that ended as it began: they are told apart by the day.
    private static boolean overlaps(PoolMembership other, PoolMembership membership) {
        return other.since().equals(membership.since())
                || other.until() == null
                || other.until().isAfter(membership.since());
    }

    private static String member(PoolMembership other) {
        return "the cadre is in the pool %s from %s%s: end that membership by leavePool first"
                .formatted(
                        other.pool(),
                        other.since(),
                        other.until() == null ? "" : " until " + other.until());
    }

    private static RefusedException notIn(String pool) {
        return RefusedException.of(
                NOT_FOUND, "pool", "the cadre is not in the pool '%s'".formatted(pool));
    }
}
