package dev.shiren.cadre.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Probation;
import dev.shiren.cadre.ProbationStage;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The way of a probation of twelve months from 2025-07-01.
class ProbationFlowTests {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "         , PROBATION  ,        , , 2025-07-01, START",
        "         , PROBATION  , 2025-09, , 2025-10-01, ''",
        "         , SUBSTANTIVE,        , , 2025-07-01, ''",
        "         ,            ,        , , 2025-07-01, ''",
        "RUNNING  , PROBATION  ,        , , 2025-07-01, FAIL EXTEND",
        "RUNNING  , PROBATION  ,        , , 2026-06-30, FAIL EXTEND",
        "RUNNING  , PROBATION  ,        , , 2026-07-01, PASS FAIL EXTEND",
        "RUNNING  , SUBSTANTIVE,        , , 2026-07-01, PASS FAIL EXTEND",
        "RUNNING  , PROBATION  , 2026-01, , 2026-07-01, FAIL",
        "RUNNING  , PROBATION  ,        ,6, 2026-12-31, FAIL",
        "RUNNING  , PROBATION  ,        ,6, 2027-01-01, PASS FAIL",
        "PASSED   , SUBSTANTIVE,        , , 2026-08-01, ''",
        "FAILED   , PROBATION  ,        , , 2026-08-01, ''",
    })
    void opensExactlyTheseSteps(
            @Nullable ProbationStage stage,
            @Nullable AppointmentType type,
            @Nullable String end,
            @Nullable Integer extension,
            LocalDate day,
            String open) {
        ProbationState state = ProbationState.of(post(type, end), probation(stage, extension), day);
        List<String> steps =
                Arrays.stream(ProbationFlow.values())
                        .filter(flow -> flow.closed(state) == null)
                        .map(ProbationFlow::name)
                        .toList();
        assertThat(String.join(" ", steps)).isEqualTo(open);
    }

    @Test
    void refusesWithTheReason() {
        ProbationState state =
                ProbationState.of(
                        post(AppointmentType.PROBATION, null),
                        probation(ProbationStage.RUNNING, null),
                        LocalDate.of(2026, 6, 30));
        assertThatThrownBy(() -> ProbationFlow.PASS.refuseClosed(state))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the probation lasts until 2026-07-01, that day excluded");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 12,   , 2026-07-01",
        "2024-02-29, 12,   , 2025-02-28",
        "2024-02-29, 12, 12, 2026-02-28",
        "2025-08-31, 12,  6, 2027-02-28",
        "2024-08-31, 12,  7, 2026-03-31"
    })
    void endsOnThatDayOrTheLastOfTheMonth(
            LocalDate from, int months, @Nullable Integer extension, LocalDate until) {
        Probation probation =
                new Probation("A", from, months, extension, ProbationStage.RUNNING, null);
        assertThat(probation.until()).isEqualTo(until);
    }

    private static @Nullable Probation probation(
            @Nullable ProbationStage stage, @Nullable Integer extension) {
        return stage == null ? null : new Probation("A", FROM, 12, extension, stage, null);
    }

    private static Appointment post(@Nullable AppointmentType type, @Nullable String end) {
        return new Appointment(
                "A",
                "U1",
                null,
                null,
                "副局长",
                null,
                type,
                null,
                null,
                null,
                null,
                null,
                null,
                PartialDate.parse("2025-07"),
                end == null ? null : PartialDate.parse(end),
                null);
    }
}
