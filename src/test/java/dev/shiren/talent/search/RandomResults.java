package dev.shiren.talent.search;

import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.RankingScope;
import dev.shiren.performance.UnitRanking;

import java.util.ArrayList;
import java.util.List;

/// Makes results of units: of years, quarters and months, with and without a place.
final class RandomResults {

    private final Dice dice;

    RandomResults(long seed) {
        this.dice = new Dice(seed);
    }

    List<UnitRanking> of(List<String> units) {
        List<UnitRanking> results = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            results.add(result("RND-K" + i, dice.one(units)));
        }
        return results;
    }

    private UnitRanking result(String code, String unit) {
        int of = 2 + dice.below(12);
        return new UnitRanking(
                code,
                unit,
                period(),
                dice.one(RankingDimension.values()),
                dice.maybe(0.7, () -> dice.one(RankingScope.values())),
                dice.one(Values.INDICATORS),
                dice.maybe(0.9, () -> 1 + dice.below(of)),
                dice.maybe(0.9, () -> of),
                null,
                null);
    }

    private String period() {
        String year = Integer.toString(2020 + dice.below(8));
        return switch (dice.below(3)) {
            case 0 -> year;
            case 1 -> year + "-Q" + (1 + dice.below(4));
            default -> year + "-%02d".formatted(1 + dice.below(12));
        };
    }
}
