package dev.shiren.performance;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A result of a unit (排名). It reaches a person only through their post in that unit in that
/// period.
///
/// @param period a year `2025`, quarter `2025-Q3` or month `2025-09`
/// @param rank place among `of`, both from 1
public record UnitRanking(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) String period,
        @JsonProperty(required = true) RankingDimension dimension,
        @Nullable RankingScope scope,
        @JsonProperty(required = true) String indicator,
        @Nullable Integer rank,
        @Nullable Integer of,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target) {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?");

    public UnitRanking {
        Constraint.code("code", code);
        Constraint.code("unit", unit);
        Constraint.matches("period", period, PERIOD, "2025, 2025-Q3 or 2025-09");
        Constraint.length("indicator", indicator, 200);
        Constraint.range("rank", rank, 1, Integer.MAX_VALUE);
        Constraint.range("of", of, 1, Integer.MAX_VALUE);
    }
}
