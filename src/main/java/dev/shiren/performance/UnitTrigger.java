package dev.shiren.performance;

import dev.shiren.rules.RuleSet;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A rule that proposes something on the results of a unit (触发规则): so many places at one end of
/// the ranking, so many times in a row.
///
/// @param scope null for any
/// @param dimension null for any
record UnitTrigger(
        RuleSet ruleSet,
        RankingEnd end,
        int places,
        int times,
        @Nullable RankingScope scope,
        @Nullable RankingDimension dimension) {

    static final String END = "END";

    /// The triggers in force on a day.
    static List<UnitTrigger> of(Rules rules, LocalDate day) {
        return rules.having(END, day).stream().map(UnitTrigger::of).toList();
    }

    static UnitTrigger of(RuleSet set) {
        String scope = set.text("SCOPE");
        String dimension = set.text("DIMENSION");
        return new UnitTrigger(
                set,
                RankingEnd.valueOf(String.valueOf(set.text(END))),
                set.count("PLACES"),
                set.count("TIMES"),
                scope == null ? null : RankingScope.valueOf(scope),
                dimension == null ? null : RankingDimension.valueOf(dimension));
    }

    /// The latest results that it proposes on; empty where it does not. A period without a result
    /// is unknown and breaks a row.
    ///
    /// @param series results of one contest, the latest first
    List<UnitRanking> evidence(List<UnitRanking> series) {
        if (series.size() < times) {
            return List.of();
        }
        List<UnitRanking> latest = series.subList(0, times);
        for (int i = 0; i < times; i++) {
            boolean adjoins = i == 0 || period(latest.get(i - 1)).follows(period(latest.get(i)));
            if (!adjoins || !covers(latest.get(i))) {
                return List.of();
            }
        }
        return List.copyOf(latest);
    }

    private boolean covers(UnitRanking ranking) {
        return (scope == null || scope == ranking.scope())
                && (dimension == null || dimension == ranking.dimension())
                && end.holds(ranking, places);
    }

    private static RankingPeriod period(UnitRanking ranking) {
        return RankingPeriod.parse(ranking.period());
    }
}
