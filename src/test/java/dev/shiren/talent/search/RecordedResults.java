package dev.shiren.talent.search;

import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.AchievementCategory;
import dev.shiren.performance.AchievementRole;
import dev.shiren.performance.AchievementStage;
import dev.shiren.performance.Award;
import dev.shiren.performance.AwardKind;
import dev.shiren.performance.OrganLevel;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The achievements, awards and trainings of [RecordedPerson].
final class RecordedResults {

    private RecordedResults() {}

    static List<Achievement> achievements() {
        return List.of(
                new Achievement(
                        "H1",
                        "化解债务",
                        null,
                        AchievementCategory.KEY_PROJECT,
                        AchievementRole.LEAD,
                        null,
                        4,
                        null,
                        PartialDate.parse("2025-03"),
                        AchievementStage.FILED,
                        List.of("02.3")),
                new Achievement(
                        "H2",
                        "改革试点",
                        null,
                        AchievementCategory.REFORM,
                        AchievementRole.GENERAL,
                        null,
                        null,
                        null,
                        null,
                        AchievementStage.REVIEWED,
                        null));
    }

    static List<Award> awards() {
        return List.of(
                new Award(
                        "W1",
                        AwardKind.MERIT_3,
                        OrganLevel.CITY,
                        null,
                        null,
                        PartialDate.parse("2024-06"),
                        null),
                new Award(
                        "W2",
                        AwardKind.COMMENDATION,
                        OrganLevel.UNIT,
                        null,
                        null,
                        PartialDate.parse("2021"),
                        null));
    }

    static Training training(
            String code,
            TrainingMode mode,
            String topic,
            String start,
            int hours,
            @Nullable Boolean recognised) {
        return new Training(
                code,
                "培训班",
                mode,
                topic,
                LocalDate.parse(start),
                null,
                BigDecimal.valueOf(hours),
                recognised);
    }
}
