package dev.shiren.rules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A set of rules (规则集) as data.
///
/// @param issuer who made it (制定机关)
/// @param document its number (文号); null when not known
/// @param source the text it is taken from
/// @param validUntil exclusive; null while it is in force
/// @param verified whether somebody has compared it with the official text
/// @param scope whom it covers; null when not stated
public record RuleSet(
        String code,
        String title,
        String issuer,
        @Nullable String document,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean verified,
        @Nullable String scope,
        List<RuleParameter> parameters) {

    public RuleSet {
        parameters = List.copyOf(parameters);
    }

    /// Whether it is in force on a day.
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /// The parameter of a name; null without one.
    public @Nullable RuleParameter find(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
    }

    /// A share that the rules give.
    public Proportion proportion(String name) {
        return required(name).proportion();
    }

    /// A whole number that the rules give.
    public int count(String name) {
        return required(name).value().intValueExact();
    }

    /// A word or code that the rules give; null where they give none.
    public @Nullable String text(String name) {
        RuleParameter parameter = find(name);
        return parameter == null ? null : parameter.text();
    }

    /// How shares of these rules are made whole.
    public Rounding rounding() {
        return Rounding.valueOf(String.valueOf(text("ROUNDING")));
    }

    private RuleParameter required(String name) {
        RuleParameter parameter = find(name);
        if (parameter == null) {
            throw new IllegalStateException("the rule set " + code + " has no parameter " + name);
        }
        return parameter;
    }

    /// A value of a rule set (规则参数).
    ///
    /// @param value without trailing zeros; the nearest where `text` says it exactly
    /// @param unit of the value, e.g. `MONTH`
    /// @param text what a number does not say exactly: `2/3`, `CEILING`; null where it does
    public record RuleParameter(String name, BigDecimal value, String unit, @Nullable String text) {

        Proportion proportion() {
            return text == null ? Proportion.percent(value) : Proportion.parse(text);
        }
    }
}
