package dev.shiren.talent.search;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.RecruitSource;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;
import dev.shiren.supervision.SupervisionEvent;
import dev.shiren.supervision.SupervisionKind;
import dev.shiren.supervision.SupervisionStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes people of all kinds of data: dates known to the year, overlaps, gaps, ends before starts,
/// missing facts, every status.
final class RandomPeople {

    private static final List<String> SURNAMES = List.of("单", "张", "欧阳", "仇", "王", "尉迟");
    private static final List<String> GIVEN = List.of("晓明", "娟", "𫖯", "丽·那", "子 轩", "重行");

    private final Random random;

    RandomPeople(long seed) {
        this.random = new Random(seed);
    }

    List<Someone> people(int count) {
        return IntStream.range(0, count).mapToObj(this::someone).toList();
    }

    private Someone someone(int number) {
        return new Someone(
                profile("RND-" + number),
                list(8, this::appraisal),
                list(2, this::event));
    }

    private Profile profile(String code) {
        return new Profile(
                code,
                one(SURNAMES) + one(GIVEN),
                one(Gender.values()),
                date(1960, 2000, 0.2),
                maybe(0.9, () -> one(Values.ETHNICITIES)),
                null,
                null,
                null,
                maybe(0.9, () -> some(Values.POLITICS)),
                null,
                null,
                one(Values.UNITS),
                maybe(0.7, () -> random.nextInt(5)),
                one(Values.MANAGEMENT),
                maybe(0.8, () -> one(Values.CATEGORIES)),
                chance(0.8) ? PersonStatus.SERVING : one(PersonStatus.values()),
                maybe(0.8, () -> one(RecruitSource.values())),
                maybe(0.6, () -> new Rank(one(Values.RANKS), null)),
                null,
                null,
                null,
                specialties(),
                list(6, this::appointment),
                list(3, this::education),
                chance(0.3)
                        ? List.of(new TechnicalTitle(one(Values.TITLES), null, null))
                        : List.of(),
                List.of(),
                pools());
    }

    private Appointment appointment(int number) {
        PartialDate start = date(1985, 2027, 0.3);
        return new Appointment(
                "A" + number,
                maybe(0.9, () -> one(Values.UNITS)),
                null,
                null,
                "职务",
                maybe(0.7, () -> one(Values.LEVELS)),
                maybe(0.8, () -> one(AppointmentType.values())),
                null,
                maybe(0.8, () -> chance(0.4)),
                null,
                maybe(0.8, () -> chance(0.6)),
                null,
                null,
                start,
                maybe(0.7, () -> date(start.year(), Math.min(start.year() + 8, 2028), 0.3)),
                null);
    }

    private Education education(int number) {
        return new Education(
                "E" + number,
                one(EducationMode.values()),
                one(EducationLevel.values()),
                null,
                null,
                null,
                null,
                null);
    }

    private List<CadreSpecialty> specialties() {
        return some(Values.SPECIALTIES).stream()
                .map(
                        code ->
                                new CadreSpecialty(
                                        code,
                                        maybe(0.7, () -> one(Proficiency.values())),
                                        maybe(0.7, () -> chance(0.5)),
                                        null))
                .toList();
    }

    private List<PoolMembership> pools() {
        return some(Values.POOLS).stream()
                .map(
                        pool ->
                                new PoolMembership(
                                        pool, day(), maybe(0.6, this::day), null))
                .toList();
    }

    private Appraisal appraisal(int number) {
        return new Appraisal(
                "P" + number,
                chance(0.7) ? AppraisalForm.ANNUAL : one(AppraisalForm.values()),
                2019 + random.nextInt(9),
                null,
                one(AppraisalGrade.EXCELLENT, AppraisalGrade.COMPETENT, AppraisalGrade.GOOD),
                null,
                null,
                null,
                null);
    }

    private SupervisionEvent event(int number) {
        boolean filed = chance(0.3);
        LocalDate from = day();
        return new SupervisionEvent(
                "V" + number,
                filed ? SupervisionKind.CASE_FILED : SupervisionKind.ADMONITION,
                one(SupervisionStage.values()),
                null,
                null,
                from,
                maybe(0.5, () -> from),
                maybe(0.5, () -> from),
                maybe(0.3, this::day),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private PartialDate date(int firstYear, int lastYear, double yearOnly) {
        int year = firstYear + random.nextInt(lastYear - firstYear + 1);
        return new PartialDate(year, chance(yearOnly) ? 0 : 1 + random.nextInt(12), 0);
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> @Nullable T maybe(double probability, Supplier<T> value) {
        return chance(probability) ? value.get() : null;
    }

    private <T> List<T> list(int most, IntFunction<T> value) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(value).toList();
    }

    private <T> List<T> some(List<T> values) {
        List<T> chosen = new ArrayList<>(values);
        chosen.removeIf(_ -> chance(0.6));
        return chosen;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
