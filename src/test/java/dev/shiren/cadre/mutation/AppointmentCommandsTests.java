package dev.shiren.cadre.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.KnownCadres;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

class AppointmentCommandsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "SUBSTANTIVE, 2020-01,        , SUBSTANTIVE, 2026-06, DUPLICATE type",
        "           , 2020-01,        , SUBSTANTIVE, 2026-06, DUPLICATE type",
        "SUBSTANTIVE, 2020-01,        ,            , 2026-06, DUPLICATE type",
        "PROBATION  , 2026-01,        , PROBATION  , 2026-06, DUPLICATE type",
        "SUBSTANTIVE, 2020-01,        , SUBSTANTIVE, 2027-01, DUPLICATE type",
        "SUBSTANTIVE, 2020-01, 2027-02, SUBSTANTIVE, 2027-01, DUPLICATE type",
        "SUBSTANTIVE, 2020-01, 2027-01, SUBSTANTIVE, 2027-01, done AP-5",
        "SUBSTANTIVE, 2020-01, 2026-07, SUBSTANTIVE, 2026-06, done AP-5",
        "SUBSTANTIVE, 2020-01, 2026-08, SUBSTANTIVE, 2026-06, DUPLICATE type",
        "SUBSTANTIVE, 2020-01,        , CONCURRENT , 2026-06, done AP-5",
        "SUBSTANTIVE, 2020-01,        , SECONDMENT , 2026-06, done AP-5",
        "SUBSTANTIVE, 2020-01,        , PROBATION  , 2026-06, done AP-5",
        "CONCURRENT , 2020-01,        , CONCURRENT , 2026-06, done AP-5",
        "SECONDMENT , 2020-01,        , SECONDMENT , 2026-06, done AP-5",
    })
    void letsACadreHoldOneMainPostOfAKindAtATime(
            @Nullable AppointmentType held,
            String since,
            @Nullable String until,
            @Nullable AppointmentType type,
            String start,
            String outcome) {
        Cadre cadre = cadre(post("A", held, since, until));
        assertThat(
                        outcome(
                                () ->
                                        AppointmentCommands.appoint(
                                                cadre,
                                                code -> post(code, type, start, null),
                                                Knowledge.ORGANIZATION,
                                                TODAY)))
                .isEqualTo(outcome);
    }

    @Test
    void recordsAPastPostBesideAPresentOne() {
        Cadre cadre = cadre(post("A", null, "2020-01", null));
        Edit edit =
                AppointmentCommands.appoint(
                        cadre,
                        code -> post(code, null, "2019-01", "2021-01"),
                        Knowledge.ORGANIZATION,
                        TODAY);
        assertThat(edit.record()).isEqualTo("AP-5");
    }

    @Test
    void correctsOneOfTwoMainPostsThatAnImportBrought() {
        Cadre cadre = cadre(post("A", null, "2020-01", null), post("B", null, "2021-01", null));
        Edit edit =
                AppointmentCommands.correct(
                        cadre, post("B", null, "2021-02", null), Knowledge.ORGANIZATION, TODAY);
        assertThat(edit.record()).isEqualTo("B");
    }

    @Test
    void refusesACorrectionThatMakesASecondMainPost() {
        Cadre cadre =
                cadre(
                        post("A", null, "2020-01", null),
                        post("B", AppointmentType.CONCURRENT, "2021-01", null),
                        post("C", null, "2010-01", "2020-01"));
        assertThat(
                        Knowledge.refusal(
                                () ->
                                        AppointmentCommands.correct(
                                                cadre,
                                                post("B", null, "2021-01", null),
                                                Knowledge.ORGANIZATION,
                                                TODAY)))
                .isEqualTo("DUPLICATE type");
        assertThat(
                        Knowledge.refusal(
                                () ->
                                        AppointmentCommands.correct(
                                                cadre,
                                                post("C", null, "2010-01", null),
                                                Knowledge.ORGANIZATION,
                                                TODAY)))
                .isEqualTo("DUPLICATE type");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01, 2019-12, INVALID_VALUE end",
        "2020-01, 2020-01, done A",
        "2020-06, 2020, done A",
        "2020, 2020-01, done A",
        "2020, 2019, INVALID_VALUE end",
    })
    void endsNothingBeforeItBegan(String start, String end, String outcome) {
        Cadre cadre = cadre(post("A", null, start, null));
        assertThat(outcome(() -> AppointmentCommands.end(cadre, "A", PartialDate.parse(end))))
                .isEqualTo(outcome);
    }

    private static String outcome(Supplier<Edit> command) {
        try {
            return "done " + command.get().record();
        } catch (RefusedException e) {
            return e.error().code() + " " + e.error().path().getLast();
        }
    }

    private static Cadre cadre(Appointment... appointments) {
        return KnownCadres.with(List.of(appointments), List.of(), List.of());
    }

    private static Appointment post(
            String code, @Nullable AppointmentType type, String start, @Nullable String end) {
        return new Appointment(
                code,
                "U1",
                null,
                "U1-P1",
                "局长",
                "131",
                type,
                null,
                null,
                null,
                null,
                null,
                List.of("09.1"),
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null);
    }
}
