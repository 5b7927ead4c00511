package dev.shiren.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.EngineTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/// The months that the rules of the database give.
@EngineTest
class EffectRulesIT {

    private final EffectRules rules;

    EffectRulesIT(@Autowired EffectRules rules) {
        this.rules = rules;
    }

    @ParameterizedTest
    @CsvSource({
        "effect-admonition, ADMONITION, 6",
        "effect-party-sanction, WARNING, 12",
        "effect-party-sanction, SERIOUS_WARNING, 18",
        "effect-admin-sanction, WARNING, 6",
        "effect-admin-sanction, DEMERIT, 12",
        "effect-admin-sanction, MAJOR_DEMERIT, 18",
        "effect-admin-sanction, DEMOTION, 24",
        "effect-admin-sanction, REMOVAL, 24"
    })
    void givesTheMonthsOfTheRegulations(String set, String measure, int months) {
        assertThat(rules.current().months(set, measure, LocalDate.of(2026, 7, 1)))
                .isEqualTo(months);
    }
}
