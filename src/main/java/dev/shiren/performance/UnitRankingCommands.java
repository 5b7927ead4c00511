package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;
import static dev.shiren.kernel.UserErrorCode.STALE_VERSION;

import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What may be recorded of results of units (排名): of an indicator one a period and scope.
final class UnitRankingCommands {

    /// What DECIMAL(20, 6) holds.
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(14);

    private static final int DECIMALS = 6;

    private UnitRankingCommands() {}

    /// The result the user has seen.
    static UnitRanking expected(Optional<VersionedRanking> found, long version) {
        VersionedRanking known =
                found.orElseThrow(
                        () ->
                                RefusedException.of(
                                        NOT_FOUND, "ranking", "there is no such result of a unit"));
        if (known.version() != version) {
            throw new RefusedException(stale(version, known.version()));
        }
        return known.ranking();
    }

    /// The result as it may be written.
    ///
    /// @param former what it takes the place of; null for a new one
    /// @param ofUnit the unit's results as they stand
    static UnitRanking checked(
            UnitRanking ranking,
            @Nullable UnitRanking former,
            List<VersionedRanking> ofUnit,
            LocalDate today) {
        refuseNothing(ranking);
        refuseFuture(ranking.period(), today);
        refuseUnstorable("value", ranking.value());
        refuseUnstorable("target", ranking.target());
        if (ranking.rank() != null && ranking.of() != null && ranking.rank() > ranking.of()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "rank",
                    "the place %d is behind the last of %d"
                            .formatted(ranking.rank(), ranking.of()));
        }
        // What stood beside others before may go on to do so: imports bring such results.
        if (former == null || !isSame(former, ranking)) {
            refuseSecond(ranking, ofUnit);
        }
        return ranking;
    }

    private static void refuseSecond(UnitRanking ranking, List<VersionedRanking> ofUnit) {
        ofUnit.stream()
                .map(VersionedRanking::ranking)
                .filter(other -> !other.code().equals(ranking.code()))
                .filter(other -> isSame(other, ranking))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(DUPLICATE, "indicator", there(other));
                        });
    }

    private static UserError stale(long expected, long version) {
        return new UserError(
                STALE_VERSION,
                "the result is at version %d, not %d: read it again and decide anew"
                        .formatted(version, expected),
                List.of("input", "expectedVersion"),
                null,
                version);
    }

    private static void refuseNothing(UnitRanking ranking) {
        if (ranking.indicator().isBlank()) {
            throw RefusedException.of(
                    INVALID_VALUE, "indicator", "what was measured? Name the indicator");
        }
        if (ranking.rank() == null && ranking.value() == null) {
            throw RefusedException.of(
                    INVALID_VALUE, "rank", "a result has a place or a value: give one of them");
        }
    }

    /// A period may be reported while it lasts, but not before.
    private static void refuseFuture(String period, LocalDate today) {
        if (firstDay(period).isAfter(today)) {
            throw RefusedException.of(
                    INVALID_VALUE, "period", "the period %s has not begun".formatted(period));
        }
    }

    private static LocalDate firstDay(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        if (period.length() == 4) {
            return LocalDate.of(year, 1, 1);
        }
        boolean quarter = period.charAt(5) == 'Q';
        int number = Integer.parseInt(period.substring(quarter ? 6 : 5));
        return LocalDate.of(year, quarter ? number * 3 - 2 : number, 1);
    }

    private static void refuseUnstorable(String field, @Nullable BigDecimal value) {
        if (value != null
                && (value.abs().compareTo(TOO_LARGE) >= 0
                        || value.stripTrailingZeros().scale() > DECIMALS)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    field,
                    "%s is %s: give a number below 100,000,000,000,000 with up to 6 decimals"
                            .formatted(field, value.toPlainString()));
        }
    }

    private static boolean isSame(UnitRanking one, UnitRanking other) {
        return one.period().equals(other.period())
                && one.dimension() == other.dimension()
                && Objects.equals(one.scope(), other.scope())
                && one.indicator().equals(other.indicator());
    }

    private static String there(UnitRanking other) {
        return "the result %s is of that indicator, period and scope: put that one right by correctUnitRanking"
                .formatted(other.code());
    }
}
