package dev.shiren.rules;

import dev.shiren.rules.RuleSet.RuleParameter;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Invented rule sets, in force from 2020 until 2030.
public final class SampleRules {

    private SampleRules() {}

    /// A rule set of these parameters.
    public static RuleSet set(String code, RuleParameter... parameters) {
        return new RuleSet(
                code,
                "名称",
                "机关",
                null,
                "依据",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2030, 1, 1),
                true,
                null,
                List.of(parameters));
    }

    /// A parameter.
    public static RuleParameter parameter(
            String name, String value, String unit, @Nullable String text) {
        return new RuleParameter(name, new BigDecimal(value), unit, text);
    }

    static RuleParameter percent(String name, String value) {
        return parameter(name, value, "PERCENT", null);
    }

    static RuleParameter rounding(Rounding rounding) {
        return parameter("ROUNDING", "0", "DECIMALS", rounding.name());
    }
}
