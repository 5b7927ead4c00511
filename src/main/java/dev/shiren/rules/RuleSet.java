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
record RuleSet(
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

    RuleSet {
        parameters = List.copyOf(parameters);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /// A value of a rule set (规则参数).
    ///
    /// @param value without trailing zeros
    /// @param unit of the value, e.g. `MONTH`
    record RuleParameter(String name, BigDecimal value, String unit) {}
}
