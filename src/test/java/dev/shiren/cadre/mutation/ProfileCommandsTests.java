package dev.shiren.cadre.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.KnownCadres;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class ProfileCommandsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Cadre BORN_IN_MAY_1980 = KnownCadres.with(List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "        , 1980-05",
        "        , 1980",
        "1979    , 1979",
        "2026-07 , 2026-08",
    })
    void takesALifeInItsOrder(@Nullable PartialDate birth, PartialDate workStart) {
        assertThat(correct(facts(null, birth, workStart, null)).record()).isEqualTo("K-1");
    }

    @ParameterizedTest
    @CsvSource({
        "        , 1980-04, workStart",
        "1980    , 1979-12, workStart",
        "2026-08 , 2027-01, birth",
    })
    void refusesALifeOutOfOrder(@Nullable PartialDate birth, PartialDate workStart, String field) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> correct(facts(null, birth, workStart, null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void takesThreeDifferentPartiesAtMost() {
        assertThat(correct(facts(null, null, null, List.of("01", "04", "05"))).record())
                .isEqualTo("K-1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> correct(facts(null, null, null, List.of("01", "04", "05", "06"))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("politicalStatus"));
    }

    @Test
    void takesANameOfFiftyCharactersAtMost() {
        assertThat(correct(facts("𠮷".repeat(50), null, null, null)).record()).isEqualTo("K-1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> correct(facts("𠮷".repeat(51), null, null, null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void forgetsTheDayOfABirthThatWasWrong() {
        PartialDate same = PartialDate.parse("1980-05");
        PartialDate other = PartialDate.parse("1980-06");
        assertThat(correct(facts(null, same, null, null)).writes()).hasSize(1);
        assertThat(correct(facts(null, other, null, null)).writes()).hasSize(2);
    }

    private static Edit correct(ProfileFacts facts) {
        return ProfileCommands.correct(BORN_IN_MAY_1980, facts, Knowledge.ORGANIZATION, TODAY);
    }

    private static ProfileFacts facts(
            @Nullable String name,
            @Nullable PartialDate birth,
            @Nullable PartialDate workStart,
            @Nullable List<String> politicalStatus) {
        return new ProfileFacts(
                name,
                null,
                birth,
                null,
                null,
                null,
                null,
                politicalStatus,
                null,
                workStart,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
