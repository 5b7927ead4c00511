package dev.shiren.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PartialDateTests {

    @ParameterizedTest
    @ValueSource(strings = {"2001", "2001-09", "2001-09-03", "2024-02-29"})
    void keepsItsPrecision(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "99",
                "2001-13",
                "2001-00",
                "2023-02-29",
                "2001-9",
                "2001-09-00",
                "0000"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void spansTheDaysItCanMean() {
        PartialDate february = PartialDate.parse("2024-02");
        assertThat(february.earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(february.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        PartialDate year = PartialDate.parse("2024");
        assertThat(year.latestMonth() - year.earliestMonth()).isEqualTo(11);
    }
}
