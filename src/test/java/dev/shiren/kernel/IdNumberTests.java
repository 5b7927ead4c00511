package dev.shiren.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTests {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,1949-12-31,2",
        "440524188001010014,1880-01-01,1",
        "34052419800101001X,1980-01-01,1"
    })
    void readsAValidNumber(String text, String birth, String gender) {
        IdNumber number = IdNumber.parse(text);
        assertThat(number.value()).isEqualTo(text);
        assertThat(number.birth()).hasToString(birth);
        assertThat(number.genderCode()).isEqualTo(gender);
    }

    // Acceptance case A1.
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X"})
    void refusesEverySingleChangedCharacter(String valid) {
        int tried = 0;
        for (int i = 0; i < valid.length(); i++) {
            for (char c : (i == 17 ? "0123456789X" : "0123456789").toCharArray()) {
                if (c != valid.charAt(i)) {
                    assertRefused(valid.substring(0, i) + c + valid.substring(i + 1));
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(17 * 9 + 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X"})
    void refusesEverySwapOfUnequalNeighbours(String valid) {
        for (int i = 0; i + 1 < valid.length(); i++) {
            char left = valid.charAt(i);
            char right = valid.charAt(i + 1);
            if (left != right) {
                assertRefused(valid.substring(0, i) + right + left + valid.substring(i + 2));
            }
        }
    }

    @Test
    void storesASmallXAsCapital() {
        assertThat(IdNumber.parse("11010519491231002x").value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310,18 characters",
        "'',18 characters",
        "1101051949123100２X,character 17",
        "X10105194912310020,character 1",
        "11010519491331002X,no date",
        "11010519490230002X,no date",
        "11010519490030002X,no date",
        "110105194912310021,check digit"
    })
    void namesWhatIsWrong(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdNumber.parse(text))
                .withMessageContaining(reason);
    }

    @Test
    void hidesItselfInText() {
        assertThat(IdNumber.parse("11010519491231002X").toString()).doesNotContain("1949");
    }

    private static void assertRefused(String text) {
        assertThatIllegalArgumentException().as(text).isThrownBy(() -> IdNumber.parse(text));
    }
}
