package dev.shiren.performance;

import dev.shiren.cadre.change.ChangeInput;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.util.List;

/// The mutations of results of units.
@Controller
final class UnitRankingChanges {

    private final RankingBook book;

    UnitRankingChanges(RankingBook book) {
        this.book = book;
    }

    record RecordUnitRanking(
            String idempotencyKey,
            @Nullable String reason,
            String code,
            String unit,
            String period,
            RankingDimension dimension,
            @Nullable RankingScope scope,
            String indicator,
            @Nullable Integer rank,
            @Nullable Integer of,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target)
            implements ChangeInput {

        UnitRanking ranking() {
            return new UnitRanking(
                    code, unit, period, dimension, scope, indicator, rank, of, value, target);
        }
    }

    /// @param ranking code of the one to correct
    record CorrectUnitRanking(
            String idempotencyKey,
            @Nullable String reason,
            String ranking,
            long expectedVersion,
            String period,
            RankingDimension dimension,
            @Nullable RankingScope scope,
            String indicator,
            @Nullable Integer rank,
            @Nullable Integer of,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target)
            implements ChangeInput {

        UnitRanking of(String unit) {
            return new UnitRanking(
                    ranking, unit, period, dimension, scope, indicator, rank, of, value, target);
        }
    }

    record WithdrawUnitRanking(
            String idempotencyKey, @Nullable String reason, String ranking, long expectedVersion)
            implements ChangeInput {}

    record UnitRankingPayload(
            @Nullable UnitRankingNode ranking,
            @Nullable RankingChangeNode change,
            List<UserError> userErrors) {}

    @MutationMapping
    UnitRankingPayload recordUnitRanking(
            @Argument RecordUnitRanking input, Organization organization) {
        return payload(book.record(input, input.unit(), input::ranking), organization);
    }

    @MutationMapping
    UnitRankingPayload correctUnitRanking(
            @Argument CorrectUnitRanking input, Organization organization) {
        return payload(
                book.correct(input, input.ranking(), input.expectedVersion(), input::of),
                organization);
    }

    @MutationMapping
    UnitRankingPayload withdrawUnitRanking(
            @Argument WithdrawUnitRanking input, Organization organization) {
        return payload(
                book.withdraw(input, input.ranking(), input.expectedVersion()), organization);
    }

    private static UnitRankingPayload payload(
            RankingBook.Outcome outcome, Organization organization) {
        RankingChange change = outcome.change();
        if (change == null) {
            return new UnitRankingPayload(null, null, outcome.userErrors());
        }
        RankingChangeNode node = new RankingChangeNode(change, organization);
        return new UnitRankingPayload(node.after(), node, outcome.userErrors());
    }
}
