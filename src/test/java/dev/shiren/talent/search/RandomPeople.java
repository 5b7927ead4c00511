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
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.PerformanceRecords;

import java.util.List;
import java.util.stream.IntStream;

/// Makes people of all kinds of data: dates known to the year, overlaps, gaps, ends before starts,
/// missing facts, every status.
final class RandomPeople {

    private static final List<String> SURNAMES = List.of("单", "张", "欧阳", "仇", "王", "尉迟");
    private static final List<String> GIVEN = List.of("晓明", "娟", "𫖯", "丽·那", "子 轩", "重行");

    private final Dice dice;
    private final RandomRecords records;

    RandomPeople(long seed) {
        this.dice = new Dice(seed);
        this.records = new RandomRecords(dice);
    }

    List<Someone> people(int count) {
        return IntStream.range(0, count).mapToObj(this::someone).toList();
    }

    private Someone someone(int number) {
        return new Someone(
                profile("RND-" + number),
                new PerformanceRecords.Records(
                        dice.list(8, records::appraisal),
                        dice.list(4, records::achievement),
                        dice.list(3, records::award)),
                dice.list(2, records::event));
    }

    private Profile profile(String code) {
        return new Profile(
                code,
                dice.one(SURNAMES) + dice.one(GIVEN),
                dice.one(Gender.values()),
                records.date(1960, 2000, 0.2),
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
                dice.list(5, records::training),
                pools());
    }

    private Appointment appointment(int number) {
        PartialDate start = records.date(1985, 2027, 0.3);
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
                dice.maybe(
                        0.7,
                        () -> records.date(start.year(), Math.min(start.year() + 8, 2028), 0.3)),
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
                .map(
                        pool ->
                                new PoolMembership(
                                        pool, records.day(), dice.maybe(0.6, records::day), null))
                .toList();
    }
}
