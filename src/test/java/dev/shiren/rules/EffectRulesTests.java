package dev.shiren.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Map;

class EffectRulesTests {

    private static final EffectRules.Table TABLE =
            new EffectRules.Table(
                    Map.of(
                            "set/OLD",
                            new EffectRules.Rule(
                                    3, LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1)),
                            "set/OPEN",
                            new EffectRules.Rule(6, LocalDate.of(2020, 1, 1), null)));

    @ParameterizedTest
    @CsvSource({
        "set, OLD, 2019-12-31, ",
        "set, OLD, 2020-01-01, 3",
        "set, OLD, 2023-12-31, 3",
        "set, OLD, 2024-01-01, ",
        "set, OPEN, 2099-01-01, 6",
        "set, NONE, 2022-01-01, ",
        "other, OPEN, 2022-01-01, "
    })
    void knowsMonthsOnlyWhileTheRuleIsInForce(
            String set, String measure, LocalDate from, Integer months) {
        assertThat(TABLE.months(set, measure, from)).isEqualTo(months);
    }
}
