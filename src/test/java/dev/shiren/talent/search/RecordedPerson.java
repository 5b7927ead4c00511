package dev.shiren.talent.search;

import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.kernel.PartialDate;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.RankingScope;
import dev.shiren.performance.UnitRanking;

import java.util.List;

/// The one cadre under unit `V0`, with records of every kind.
final class RecordedPerson {

    static final List<Unit> UNITS =
            List.of(
                    new Unit("V0", "记实市", null, null, UnitType.CITY, null, null, null, null),
                    new Unit(
                            "V1",
                            "记实市金融局",
                            null,
                            "V0",
                            UnitType.MUNICIPAL_DEPARTMENT,
                            UnitCategory.ECONOMY,
                            null,
                            null,
                            null),
                    new Unit("V2", "记实镇", null, "V0", UnitType.TOWNSHIP, null, null, null, null));

    static final List<UnitRanking> RANKINGS =
            List.of(
                    ranking("V-K1", "V1", "2025", RankingDimension.PERFORMANCE, 2),
                    ranking("V-K2", "V2", "2021-Q4", RankingDimension.SERVICE, 29),
                    ranking("V-K3", "V2", "2025-03", RankingDimension.RISK, 1));

    static final Someone PERSON =
            new Someone(
                    profile(),
                    new PerformanceRecords.Records(
                            List.of(), RecordedResults.achievements(), RecordedResults.awards()),
                    List.of());

    private RecordedPerson() {}

    private static CadreSpecialty specialty(String code) {
        return new CadreSpecialty(code, Proficiency.PROFICIENT, true, null);
    }

    private static UnitRanking ranking(
            String code, String unit, String period, RankingDimension dimension, int place) {
        return new UnitRanking(
                code, unit, period, dimension, RankingScope.CITY, "记实指标", place, 30, null, null);
    }

    private static Profile profile() {
        return new Profile(
                "TR-1",
                "记实一",
                Gender.MALE,
                PartialDate.parse("1985-05"),
                "01",
                null,
                null,
                null,
                List.of("01"),
                null,
                null,
                "V1",
                null,
                "03",
                "1",
                PersonStatus.SERVING,
                null,
                null,
                null,
                null,
                null,
                List.of(specialty("02.1"), specialty("02.3"), specialty("11.6"), specialty("12.2")),
                RecordedPosts.all(),
                List.of(
                        new Education(
                                "E1",
                                EducationMode.FULL_TIME,
                                EducationLevel.BACHELOR,
                                null,
                                "记实大学",
                                "金融学",
                                null,
                                null),
                        new Education(
                                "E2",
                                EducationMode.IN_SERVICE,
                                EducationLevel.MASTER,
                                null,
                                "省委党校",
                                "公共管理",
                                null,
                                null)),
                List.of(new TechnicalTitle("123", "经济师", null)),
                List.of(
                        RecordedResults.training(
                                "T1", TrainingMode.OFF_JOB, "11.6", "2025-09-01", 40, true),
                        RecordedResults.training(
                                "T2", TrainingMode.ONLINE, "02.1", "2024-03-01", 30, null),
                        RecordedResults.training(
                                "T3", TrainingMode.OFF_JOB, "11.6", "2020-03-01", 60, true),
                        RecordedResults.training(
                                "T4", TrainingMode.SELF_STUDY, "11.6", "2025-10-01", 9, false)),
                List.of());
    }
}
