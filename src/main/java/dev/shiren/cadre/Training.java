package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.InvalidValueException;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// A training (培训).
///
/// @param topic specialty code
/// @param hours 学时, 0 or more, two decimals
/// @param recognised whether it counts as recognised concentrated training
public record Training(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) TrainingMode mode,
        @Nullable String topic,
        @JsonProperty(required = true) LocalDate start,
        @Nullable LocalDate end,
        @JsonProperty(required = true) BigDecimal hours,
        @Nullable Boolean recognised) {

    /// Where the records are kept.
    public static final ChildTable<Training> TABLE =
            new ChildTable<>(
                    "training",
                    List.of("code"),
                    List.of(
                            "name",
                            "mode",
                            "topic",
                            "start_date",
                            "end_date",
                            "hours",
                            "recognised"),
                    (t, row) ->
                            row.text(t.code)
                                    .text(t.name)
                                    .symbol(t.mode)
                                    .text(t.topic)
                                    .date(t.start)
                                    .date(t.end)
                                    .number(t.hours)
                                    .flag(t.recognised),
                    Training::read);

    private static final BigDecimal MOST_HOURS = new BigDecimal("100000");

    public Training {
        Constraint.code("code", code);
        Constraint.length("name", name, 200);
        Constraint.code("topic", topic);
        if (hours.signum() < 0
                || hours.compareTo(MOST_HOURS) >= 0
                || hours.stripTrailingZeros().scale() > 2) {
            throw new InvalidValueException(
                    "hours", "is " + hours + " but must be 0 to 99999.99 with two decimals");
        }
        // 40, 40.0 and 40.00 are one value and must give one document.
        hours = new BigDecimal(hours.stripTrailingZeros().toPlainString());
    }

    private static Training read(RowReader row) throws SQLException {
        return new Training(
                row.text(),
                row.text(),
                TrainingMode.valueOf(row.text()),
                row.textOrNull(),
                LocalDate.parse(row.text()),
                row.date(),
                new BigDecimal(row.text()),
                row.flag());
    }
}
