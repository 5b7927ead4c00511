package dev.shiren.talent.search;

import dev.shiren.cadre.TrainingMode;
import dev.shiren.performance.AchievementCategory;
import dev.shiren.performance.AchievementRole;
import dev.shiren.performance.AchievementStage;
import dev.shiren.performance.AwardKind;
import dev.shiren.performance.OrganLevel;
import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.RankingScope;
import dev.shiren.talent.search.filter.AchievementFilter;
import dev.shiren.talent.search.filter.AwardFilter;
import dev.shiren.talent.search.filter.TrainingFilter;
import dev.shiren.talent.search.filter.UnitRankingFilter;

import java.util.List;

/// Makes the parts of filters that concern dated records.
record RandomRecordFilters(Dice dice, Vocabulary words) {

    AchievementFilter achievements() {
        return new AchievementFilter(
                dice.maybe(0.3, () -> dice.some(List.of(AchievementCategory.values()))),
                dice.maybe(0.3, () -> dice.some(List.of(AchievementRole.values()))),
                dice.maybe(0.4, () -> dice.range(1, 4)),
                dice.maybe(0.4, () -> dice.some(List.of(AchievementStage.values()))),
                dice.maybe(0.3, () -> dice.few(words.specialties())),
                dice.maybe(0.6, () -> 1 + dice.below(5)),
                dice.maybe(0.4, () -> 1 + dice.below(3)));
    }

    AwardFilter awards() {
        return new AwardFilter(
                dice.maybe(0.5, () -> dice.some(List.of(AwardKind.values()))),
                dice.maybe(0.3, () -> dice.some(List.of(OrganLevel.values()))),
                dice.maybe(0.6, () -> 1 + dice.below(8)),
                dice.maybe(0.3, () -> 1 + dice.below(2)));
    }

    UnitRankingFilter rankings() {
        return new UnitRankingFilter(
                dice.maybe(0.5, () -> dice.some(List.of(RankingDimension.values()))),
                dice.maybe(0.1, () -> dice.some(List.of(RankingScope.values()))),
                dice.maybe(0.2, () -> dice.few(words.indicators())),
                dice.maybe(0.5, () -> 1 + dice.below(12)),
                dice.maybe(0.2, () -> 1 + dice.below(12)),
                dice.maybe(0.5, () -> 1 + dice.below(4)),
                dice.maybe(0.3, () -> dice.chance(0.5)));
    }

    TrainingFilter trainings() {
        return new TrainingFilter(
                dice.maybe(0.8, () -> dice.range(0, 150)),
                dice.maybe(0.7, () -> 1 + dice.below(5)),
                dice.maybe(0.3, () -> dice.some(List.of(TrainingMode.values()))),
                dice.maybe(0.3, () -> dice.few(words.specialties())));
    }
}
