package dev.shiren.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class CareerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2022-05, 2020-04-30, false",
        "2020-05, 2022-05, 2020-05-01, true",
        "2020-05, 2022-05, 2022-04-30, true",
        "2020-05, 2022-05, 2022-05-01, false",
        "2020-05-20, 2022-05-20, 2020-05-01, true",
        "2020-05-20, 2022-05-20, 2022-05-01, false",
        "2020, , 2020-01-01, true",
        "2020, , 2019-12-31, false",
        "2020-05, 2022, 2022-11-30, true",
        "2020-05, 2022, 2022-12-01, false"
    })
    void holdsAPostByMonthAndHalfOpen(
            String start, @Nullable String end, LocalDate day, boolean held) {
        Career career = career(post("A", "141", AppointmentType.SUBSTANTIVE, start, end));
        assertThat(career.current(day)).hasSize(held ? 1 : 0);
        assertThat(career.postLevel(day)).isEqualTo(held ? "141" : null);
    }

    @Test
    void takesTheHighestLevelAmongCurrentPosts() {
        Career career =
                career(
                        post("A", "141", AppointmentType.SUBSTANTIVE, "2020-05", null),
                        post("B", "132", AppointmentType.CONCURRENT, "2021-05", null),
                        post("C", "131", AppointmentType.SECONDMENT, "2022-05", null),
                        post("D", "122", AppointmentType.SUBSTANTIVE, "2010-05", "2020-05"),
                        post("E", null, AppointmentType.PROBATION, "2022-05", null));
        assertThat(career.postLevel(TODAY)).isEqualTo("132");
    }

    @Test
    void hasNoLevelWhereNoneIsRecorded() {
        assertThat(career().postLevel(TODAY)).isNull();
        assertThat(career(post("A", null, null, "2020-05", null)).postLevel(TODAY)).isNull();
    }

    @Test
    void ordersCurrentPostsAsARosterDoes() {
        Career career =
                career(
                        post("no-level", null, AppointmentType.SUBSTANTIVE, "2019-01", null),
                        post("concurrent", "132", AppointmentType.CONCURRENT, "2018-01", null),
                        post("later", "132", AppointmentType.SUBSTANTIVE, "2021-01", null),
                        post("earlier", "132", null, "2020-01", null),
                        post("study", "131", AppointmentType.STUDY, "2020-01", null),
                        post("highest", "131", AppointmentType.PROBATION, "2022-01", null));
        assertThat(career.current(TODAY))
                .extracting(Appointment::code)
                .containsExactly("highest", "earlier", "later", "concurrent", "no-level");
    }

    private static Career career(Appointment... appointments) {
        return new Career(List.of(appointments));
    }

    private static Appointment post(
            String code,
            @Nullable String level,
            @Nullable AppointmentType type,
            String start,
            @Nullable String end) {
        return new Appointment(
                code,
                null,
                null,
                null,
                "镇长",
                level,
                type,
                null,
                null,
                null,
                null,
                null,
                null,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null);
    }
}
