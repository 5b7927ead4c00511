package dev.shiren.talent.search;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.FrontLine;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.RecruitSource;
import dev.shiren.cadre.TechnicalTitle;
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
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.SupervisionEvent;
import dev.shiren.supervision.SupervisionKind;
import dev.shiren.supervision.SupervisionStage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Makes people of all kinds of data: dates known to the year, overlaps, gaps, ends before starts,
/// missing facts, every status.
final class RandomPeople {

    private static final List<String> SURNAMES = List.of("单", "张", "欧阳", "仇", "王", "尉迟");
    private static final List<String> GIVEN = List.of("晓明", "娟", "𫖯", "丽·那", "子 轩", "重行");

    private final Dice dice;

    RandomPeople(long seed) {
        this.dice = new Dice(seed);
    }

    List<Someone> people(int count) {
        return IntStream.range(0, count).mapToObj(this::someone).toList();
    }

    private Someone someone(int number) {
        return new Someone(
                profile("RND-" + number),
                new PerformanceRecords.Records(
                        dice.list(8, this::appraisal),
                        dice.list(4, this::achievement),
                        dice.list(3, this::award)),
                dice.list(2, this::event));
    }

    private Profile profile(String code) {
        return new Profile(
                code,
                dice.one(SURNAMES) + dice.one(GIVEN),
                dice.one(Gender.values()),
                date(1960, 2000, 0.2),
                dice.maybe(0.9, () -> dice.one(Values.ETHNICITIES)),
                null,
                null,
                null,
                dice.maybe(0.9, () -> dice.some(Values.POLITICS)),
                null,
                null,
                dice.one(Values.UNITS),
                dice.maybe(0.7, () -> dice.below(5)),
                dice.one(Values.MANAGEMENT),
                dice.maybe(0.8, () -> dice.one(Values.CATEGORIES)),
                dice.chance(0.8) ? PersonStatus.SERVING : dice.one(PersonStatus.values()),
                dice.maybe(0.8, () -> dice.one(RecruitSource.values())),
                dice.maybe(0.6, () -> new Rank(dice.one(Values.RANKS), null)),
                null,
                null,
                null,
                specialties(),
                dice.list(6, this::appointment),
                dice.list(3, this::education),
                dice.chance(0.3)
                        ? List.of(new TechnicalTitle(dice.one(Values.TITLES), null, null))
                        : List.of(),
                dice.list(5, this::training),
                pools());
    }

    private Appointment appointment(int number) {
        PartialDate start = date(1985, 2027, 0.3);
        return new Appointment(
                "A" + number,
                dice.maybe(0.9, () -> dice.one(Values.UNITS)),
                null,
                null,
                dice.one(Values.POST_TITLES),
                dice.maybe(0.7, () -> dice.one(Values.LEVELS)),
                dice.maybe(0.8, () -> dice.one(AppointmentType.values())),
                dice.maybe(0.8, () -> dice.chance(0.4)),
                dice.maybe(0.8, () -> dice.chance(0.4)),
                dice.maybe(0.8, () -> dice.chance(0.4)),
                dice.maybe(0.8, () -> dice.chance(0.6)),
                dice.maybe(0.4, () -> dice.one(FrontLine.values())),
                dice.maybe(0.7, () -> dice.some(Values.SPECIALTIES)),
                start,
                dice.maybe(0.7, () -> date(start.year(), Math.min(start.year() + 8, 2028), 0.3)),
                null);
    }

    private Education education(int number) {
        return new Education(
                "E" + number,
                dice.one(EducationMode.values()),
                dice.one(EducationLevel.values()),
                null,
                dice.maybe(0.8, () -> dice.one(Values.SCHOOLS)),
                dice.maybe(0.8, () -> dice.one(Values.MAJORS)),
                null,
                null);
    }

    private List<CadreSpecialty> specialties() {
        return dice.some(Values.SPECIALTIES).stream()
                .map(
                        code ->
                                new CadreSpecialty(
                                        code,
                                        dice.maybe(0.7, () -> dice.one(Proficiency.values())),
                                        dice.maybe(0.7, () -> dice.chance(0.5)),
                                        null))
                .toList();
    }

    private List<PoolMembership> pools() {
        return dice.some(Values.POOLS).stream()
                .map(pool -> new PoolMembership(pool, day(), dice.maybe(0.6, this::day), null))
                .toList();
    }

    private Appraisal appraisal(int number) {
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

    private Achievement achievement(int number) {
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

    private Award award(int number) {
        return new Award(
                "W" + number,
                dice.one(AwardKind.values()),
                dice.maybe(0.7, () -> dice.one(OrganLevel.values())),
                null,
                null,
                dice.chance(0.3) ? PartialDate.of(day()) : date(2018, 2027, 0.3),
                null);
    }

    private Training training(int number) {
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

    private SupervisionEvent event(int number) {
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

    private PartialDate date(int firstYear, int lastYear, double yearOnly) {
        int year = firstYear + dice.below(lastYear - firstYear + 1);
        return new PartialDate(year, dice.chance(yearOnly) ? 0 : 1 + dice.below(12), 0);
    }

    /// Few days, so that a filter's day often is the first or the last of something.
    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusMonths(dice.below(36));
    }
}
