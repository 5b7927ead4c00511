package dev.shiren.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads rule sets with their parameters.
@Repository
class RuleSets {

    private static final String ALL =
            """
            SELECT s.code, s.title, s.issuer, s.document, s.source, s.valid_from, s.valid_until,
                s.verified, s.scope, p.name, p.value, p.unit, p.text
            FROM rule_set s LEFT JOIN rule_parameter p ON p.rule_set = s.code
            ORDER BY s.code, p.name\
            """;

    private final JdbcTemplate jdbc;

    RuleSets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// All rule sets by code, whether in force or not, in one statement.
    List<RuleSet> all() {
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        Map<String, List<RuleSet.RuleParameter>> parameters = new LinkedHashMap<>();
        jdbc.query(
                ALL,
                row -> {
                    String code = row.getString("code");
                    sets.putIfAbsent(code, set(row));
                    List<RuleSet.RuleParameter> list =
                            parameters.computeIfAbsent(code, _ -> new ArrayList<>());
                    RuleSet.RuleParameter parameter = parameter(row);
                    if (parameter != null) {
                        list.add(parameter);
                    }
                });
        return sets.values().stream()
                .map(set -> with(set, parameters.getOrDefault(set.code(), List.of())))
                .toList();
    }

    private static RuleSet set(ResultSet row) throws SQLException {
        String until = row.getString("valid_until");
        return new RuleSet(
                row.getString("code"),
                row.getString("title"),
                row.getString("issuer"),
                row.getString("document"),
                row.getString("source"),
                LocalDate.parse(row.getString("valid_from")),
                until == null ? null : LocalDate.parse(until),
                row.getBoolean("verified"),
                row.getString("scope"),
                List.of());
    }

    private static RuleSet.@Nullable RuleParameter parameter(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null
                ? null
                : new RuleSet.RuleParameter(
                        name,
                        plain(row.getBigDecimal("value")),
                        row.getString("unit"),
                        row.getString("text"));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortened = value.stripTrailingZeros();
        return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
    }

    private static RuleSet with(RuleSet set, List<RuleSet.RuleParameter> parameters) {
        return new RuleSet(
                set.code(),
                set.title(),
                set.issuer(),
                set.document(),
                set.source(),
                set.validFrom(),
                set.validUntil(),
                set.verified(),
                set.scope(),
                parameters);
    }
}
