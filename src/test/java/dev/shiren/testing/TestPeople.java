package dev.shiren.testing;

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
import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.SupervisionEvent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who lives in the [TestCity].
///
/// | code | who |
/// |---|---|
/// | `GP-FEW` | 林素, one record of each kind |
/// | `GP-MANY` | 欧阳衡, 60 records of each kind |
/// | `GP-BARE` | 石岩, only what is required; birth known to the year |
/// | `GP-FILE` | 顾问渠, one supervision event of each kind |
/// | `GP-01` to `GP-50` | one record of each kind |
final class TestPeople {

    record Person(
            Profile profile, PerformanceRecords.Records records, List<SupervisionEvent> events) {}

    private static final PerformanceRecords.Records NONE =
            new PerformanceRecords.Records(List.of(), List.of(), List.of());

    private TestPeople() {}

    static List<Person> all() {
        Stream<Person> known =
                Stream.of(
                        full("GP-FEW", "林素", 1),
                        full("GP-MANY", "欧阳衡", 60),
                        new Person(bare("GP-BARE", "石岩", "1980"), NONE, List.of()),
                        new Person(
                                bare("GP-FILE", "顾问渠", "1975-12"),
                                NONE,
                                TestRecords.oneOfEachKind()));
        Stream<Person> crowd =
                IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> full("GP-%02d".formatted(n), "干部" + n, 1));
        return Stream.concat(known, crowd).toList();
    }

    private static Person full(String code, String name, int size) {
        return new Person(
                profile(code, name, size), TestRecords.performance(size), TestRecords.events(size));
    }

    private static Profile profile(String code, String name, int size) {
        return new Profile(
                code,
                name,
                Gender.FEMALE,
                PartialDate.parse("1985-07"),
                "05",
                null,
                null,
                null,
                List.of("04", "01"),
                PartialDate.parse("2006-06"),
                PartialDate.parse("2008"),
                "G3",
                3,
                "03",
                "1",
                PersonStatus.SERVING,
                RecruitSource.SELECTED_GRADUATE,
                new Rank("DY4", PartialDate.parse("2021-03")),
                "熟悉基层治理",
                List.of("藏语"),
                "2008.07--2012.05  云岭市青石县河湾镇科员\n2012.05--          河湾镇镇长",
                List.of(
                        new CadreSpecialty("09.1", Proficiency.PROFICIENT, true, "考核认定"),
                        new CadreSpecialty("11", null, null, null)),
                list(size, TestPeople::appointment),
                list(size, TestPeople::education),
                List.of(new TechnicalTitle("082", "高级工程师", PartialDate.parse("2018-12"))),
                list(size, TestPeople::training),
                List.of(
                        new PoolMembership(
                                "YOUNG",
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2026, 7, 1),
                                "到龄出库")));
    }

    private static Profile bare(String code, String name, String birth) {
        return new Profile(
                code,
                name,
                Gender.MALE,
                PartialDate.parse(birth),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "G0",
                null,
                "04",
                null,
                PersonStatus.RETIRED,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// The first is the present post; each further one lasted a month, earlier and earlier.
    private static Appointment appointment(int no) {
        PartialDate start = PartialDate.of(LocalDate.of(2022, 5, 1).minusMonths(no)).toMonth();
        PartialDate end = PartialDate.of(LocalDate.of(2022, 6, 1).minusMonths(no)).toMonth();
        return new Appointment(
                "A%02d".formatted(no),
                no == 0 ? "G3" : null,
                no == 0 ? null : "外省某镇",
                no == 0 ? "G3-P1" : null,
                no == 0 ? "河湾镇镇长" : "科员",
                no == 0 ? "141" : null,
                no == 0 ? AppointmentType.SUBSTANTIVE : null,
                true,
                no == 0,
                null,
                true,
                null,
                List.of("09.1"),
                start,
                no == 0 ? null : end,
                null);
    }

    private static Education education(int no) {
        return new Education(
                "E%02d".formatted(no),
                EducationMode.FULL_TIME,
                EducationLevel.BACHELOR,
                null,
                "云岭大学",
                "公共管理",
                null,
                PartialDate.parse("2008-06"));
    }

    private static Training training(int no) {
        return new Training(
                "T%02d".formatted(no),
                "基层治理专题班",
                TrainingMode.OFF_JOB,
                no == 0 ? "09.1" : null,
                LocalDate.of(2025, 3, 1).plusDays(no),
                null,
                new BigDecimal("40.5"),
                no == 0 ? Boolean.TRUE : null);
    }

    static <T extends @Nullable Object> List<T> list(int size, IntFunction<T> record) {
        return IntStream.range(0, size).mapToObj(record).toList();
    }
}
