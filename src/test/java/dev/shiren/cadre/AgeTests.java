package dev.shiren.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class AgeTests {

    @ParameterizedTest
    @CsvSource({
        "1985-07, 2026-06-30, 40, 40",
        "1985-07, 2026-07-01, 41, 41",
        "1985-07-31, 2026-07-01, 41, 41",
        "1985-01, 2026-01-01, 41, 41",
        "1985-12, 2026-11-30, 40, 40",
        "1985-12, 2026-12-01, 41, 41",
        "1980, 2026-07-01, 45, 46",
        "1980, 2026-11-30, 45, 46",
        "1980, 2026-12-01, 46, 46",
        "1980, 2026-01-01, 45, 46",
        "2026-07, 2026-07-01, 0, 0",
        "2026, 2026-07-01, 0, 0"
    })
    void countsByMonth(String birth, LocalDate asOf, int min, int max) {
        assertThat(age(birth, asOf)).isEqualTo(new Age(min, max));
    }

    @ParameterizedTest
    @CsvSource({"2026-08, 2026-07-31", "2027, 2026-12-31"})
    void knowsNoAgeBeforeTheBirth(String birth, LocalDate asOf) {
        assertThat(age(birth, asOf)).isNull();
    }

    @Test
    void isExactOnlyWhenOneAgeIsPossible() {
        assertThat(new Age(45, 45).exact()).isEqualTo(45);
        assertThat(new Age(45, 46).exact()).isNull();
    }

    private static @Nullable Age age(String birth, LocalDate asOf) {
        return Age.of(PartialDate.parse(birth), asOf);
    }
}
