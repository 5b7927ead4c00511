package dev.shiren.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// How many months a measure counts, from the rule set in force on the day it takes effect.
@Component
public class EffectRules {

    private static final String MONTHS =
            """
            SELECT s.code, p.name, p.value, s.valid_from, s.valid_until
            FROM rule_set s JOIN rule_parameter p ON p.rule_set = s.code
            WHERE s.code IN ('effect-admonition', 'effect-party-sanction', 'effect-admin-sanction')
                AND p.unit = 'MONTH'\
            """;

    private final JdbcTemplate jdbc;

    EffectRules(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The rules as they stand now, read in one statement.
    public Table current() {
        Map<String, Rule> rules = new HashMap<>();
        jdbc.query(
                MONTHS,
                row -> {
                    rules.put(
                            row.getString(1) + "/" + row.getString(2),
                            new Rule(
                                    row.getInt(3),
                                    LocalDate.parse(row.getString(4)),
                                    date(row.getString(5))));
                });
        return new Table(rules);
    }

    /// Months by rule set and measure.
    public record Table(Map<String, Rule> rules) {

        public Table {
            rules = Map.copyOf(rules);
        }

        /// The months a measure counts from a day on; null where no rule says.
        public @Nullable Integer months(String ruleSet, String measure, LocalDate from) {
            Rule rule = rules.get(ruleSet + "/" + measure);
            return rule == null || !rule.inForce(from) ? null : rule.months();
        }
    }

    /// A number of months, valid from a day and until another, exclusive.
    public record Rule(int months, LocalDate validFrom, @Nullable LocalDate validUntil) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
