package dev.shiren.cadre.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.KnownCadres;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The commands of the smaller records: what they refuse, and the record that they name.
class RecordCommandsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Cadre NOBODY = KnownCadres.with(List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({"DY3, 2021-03", "DY3, 2021", "DY3, 2024-01"})
    void grantsARankFromThePresentOnesDayOn(String rank, String since) {
        assertThat(grant(rank, since).record()).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({
        "DY9, 2024-01, NOT_FOUND rank",
        "DY3, 2021-02, INVALID_VALUE since",
        "DY3, 2020, INVALID_VALUE since",
        "DY4, 2021-03, DUPLICATE rank",
        "DY4, 2024-01, ILLEGAL_TRANSITION rank",
    })
    void refusesARankThatDoesNotFollow(String rank, String since, String refusal) {
        assertThat(Knowledge.refusal(() -> grant(rank, since))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2024-01-01, 2024-01-01",
        "2020-01-01, 2024-01-01, 2025-01-01",
        "2020-01-01, 2020-01-01, 2020-01-02",
    })
    void joinsAPoolWhenAFormerMembershipIsOver(LocalDate since, LocalDate until, LocalDate again) {
        Cadre cadre = member(since, until);
        assertThat(join(cadre, "YOUNG", again).record()).isEqualTo("YOUNG");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2024-01-01, 2023-12-31",
        "2020-01-01, 2024-01-01, 2019-01-01",
        "2020-01-01,           , 2026-01-01",
        "2020-01-01, 2020-01-01, 2020-01-01",
    })
    void refusesTwoMembershipsAtATime(LocalDate since, @Nullable LocalDate until, LocalDate again) {
        Cadre cadre = member(since, until);
        assertThat(Knowledge.refusal(() -> join(cadre, "YOUNG", again)))
                .isEqualTo("DUPLICATE pool");
    }

    @Test
    void refusesAnUnknownPool() {
        assertThat(Knowledge.refusal(() -> join(NOBODY, "OLD", TODAY))).isEqualTo("NOT_FOUND pool");
    }

    @Test
    void leavesAPoolThatTheCadreIsIn() {
        LocalDate since = LocalDate.of(2020, 1, 1);
        assertThat(leave(member(since, null), since).record()).isEqualTo("YOUNG");
        assertThat(leave(member(since, TODAY.plusDays(1)), TODAY).record()).isEqualTo("YOUNG");
        assertThat(Knowledge.refusal(() -> leave(member(since, null), since.minusDays(1))))
                .isEqualTo("INVALID_VALUE until");
        assertThat(Knowledge.refusal(() -> leave(member(since, TODAY), TODAY)))
                .isEqualTo("NOT_FOUND pool");
        assertThat(Knowledge.refusal(() -> leave(NOBODY, TODAY))).isEqualTo("NOT_FOUND pool");
    }

    @Test
    void verifiesASpecialtyOnce() {
        Cadre said = specialist(null);
        Cadre verified = specialist(true);
        assertThat(SpecialtyCommands.verify(said, "09.1", null, null).record()).isEqualTo("09.1");
        assertThat(SpecialtyCommands.withdraw(verified, "09.1").record()).isEqualTo("09.1");
        assertThat(Knowledge.refusal(() -> SpecialtyCommands.verify(verified, "09.1", null, null)))
                .isEqualTo("ILLEGAL_TRANSITION specialty");
        assertThat(Knowledge.refusal(() -> SpecialtyCommands.withdraw(NOBODY, "09.1")))
                .isEqualTo("NOT_FOUND specialty");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-02, TR-5", "2026-03-02, , TR-5"})
    void recordsATrainingOfADayOrMore(LocalDate start, @Nullable LocalDate end, String code) {
        assertThat(
                        TrainingCommands.record(
                                        NOBODY,
                                        given -> training(given, start, end),
                                        Knowledge.ORGANIZATION)
                                .record())
                .isEqualTo(code);
        assertThat(
                        Knowledge.refusal(
                                () ->
                                        TrainingCommands.record(
                                                NOBODY,
                                                given -> training(given, start, start.minusDays(1)),
                                                Knowledge.ORGANIZATION)))
                .isEqualTo("INVALID_VALUE end");
    }

    @Test
    void correctsOnlyWhatIsRecorded() {
        Education education =
                new Education(
                        "ED-1",
                        EducationMode.FULL_TIME,
                        EducationLevel.BACHELOR,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(Knowledge.refusal(() -> EducationCommands.correct(NOBODY, education)))
                .isEqualTo("NOT_FOUND education");
        assertThat(
                        Knowledge.refusal(
                                () ->
                                        TitleCommands.correct(
                                                NOBODY, new TechnicalTitle("082", null, null))))
                .isEqualTo("NOT_FOUND title");
        assertThat(
                        Knowledge.refusal(
                                () ->
                                        TrainingCommands.correct(
                                                NOBODY,
                                                training("TR-1", TODAY, null),
                                                Knowledge.ORGANIZATION)))
                .isEqualTo("NOT_FOUND training");
        assertThat(EducationCommands.record(NOBODY, _ -> education).record()).isEqualTo("ED-1");
    }

    private static Edit grant(String rank, String since) {
        return new RankCommands(NOBODY, rank, PartialDate.parse(since), Knowledge.ORGANIZATION)
                .grant();
    }

    private static Edit join(Cadre cadre, String pool, LocalDate since) {
        return PoolCommands.join(
                cadre, new PoolMembership(pool, since, null, null), Set.of("YOUNG"));
    }

    private static Edit leave(Cadre cadre, LocalDate until) {
        return PoolCommands.leave(cadre, "YOUNG", until, null, TODAY);
    }

    private static Cadre member(LocalDate since, @Nullable LocalDate until) {
        return KnownCadres.with(
                List.of(), List.of(new PoolMembership("YOUNG", since, until, null)), List.of());
    }

    private static Cadre specialist(@Nullable Boolean verified) {
        return KnownCadres.with(
                List.of(), List.of(), List.of(new CadreSpecialty("09.1", null, verified, null)));
    }

    private static Training training(String code, LocalDate start, @Nullable LocalDate end) {
        return new Training(
                code, "专题班", TrainingMode.ONLINE, "09.1", start, end, BigDecimal.ONE, null);
    }
}
