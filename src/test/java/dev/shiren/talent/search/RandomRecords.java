package dev.shiren.talent.search;

import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.AchievementCategory;
import dev.shiren.performance.AchievementRole;
import dev.shiren.performance.AchievementStage;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;
import dev.shiren.performance.Award;
import dev.shiren.performance.AwardKind;
import dev.shiren.performance.OrganLevel;
import dev.shiren.supervision.SupervisionEvent;
import dev.shiren.supervision.SupervisionKind;
import dev.shiren.supervision.SupervisionStage;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Makes records of all kinds of data: dates known to the year, missing facts, every stage.
record RandomRecords(Dice dice) {

    Appraisal appraisal(int number) {
        return new Appraisal(
                "P" + number,
                dice.chance(0.7) ? AppraisalForm.ANNUAL : dice.one(AppraisalForm.values()),
                2019 + dice.below(9),
                null,
                dice.one(AppraisalGrade.EXCELLENT, AppraisalGrade.COMPETENT, AppraisalGrade.GOOD),
                null,
                null,
                null,
                null);
    }

    Achievement achievement(int number) {
        return new Achievement(
                "H" + number,
                "实绩",
                null,
                dice.one(AchievementCategory.values()),
                dice.one(AchievementRole.values()),
                null,
                dice.maybe(0.7, () -> 1 + dice.below(5)),
                dice.maybe(0.7, () -> date(2018, 2026, 0.3)),
                dice.maybe(0.6, () -> date(2020, 2028, 0.3)),
                dice.one(AchievementStage.FILED, AchievementStage.REVIEWED, AchievementStage.DRAFT),
                dice.maybe(0.7, () -> dice.some(Values.SPECIALTIES)));
    }

    Award award(int number) {
        return new Award(
                "W" + number,
                dice.one(AwardKind.values()),
                dice.maybe(0.7, () -> dice.one(OrganLevel.values())),
                null,
                null,
                dice.chance(0.3) ? PartialDate.of(day()) : date(2018, 2027, 0.3),
                null);
    }

    Training training(int number) {
        return new Training(
                "T" + number,
                "培训",
                dice.one(TrainingMode.values()),
                dice.maybe(0.7, () -> dice.one(Values.SPECIALTIES)),
                day(),
                null,
                BigDecimal.valueOf(dice.below(12000), 2),
                dice.maybe(0.8, () -> dice.chance(0.8)));
    }

    SupervisionEvent event(int number) {
        boolean filed = dice.chance(0.3);
        LocalDate from = day();
        return new SupervisionEvent(
                "V" + number,
                filed ? SupervisionKind.CASE_FILED : SupervisionKind.ADMONITION,
                dice.one(SupervisionStage.values()),
                null,
                null,
                from,
                dice.maybe(0.5, () -> from),
                dice.maybe(0.5, () -> from),
                dice.maybe(0.3, this::day),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    PartialDate date(int firstYear, int lastYear, double yearOnly) {
        int year = firstYear + dice.below(lastYear - firstYear + 1);
        return new PartialDate(year, dice.chance(yearOnly) ? 0 : 1 + dice.below(12), 0);
    }

    /// Few days, so that a filter's day often is the first or the last of something.
    LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusMonths(dice.below(36));
    }
}
