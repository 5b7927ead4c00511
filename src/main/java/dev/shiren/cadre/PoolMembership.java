package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Membership of a talent pool (人才库, 后备), in force while `since <= day < until`.
public record PoolMembership(
        @JsonProperty(required = true) String pool,
        @JsonProperty(required = true) LocalDate since,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /// Where the records are kept.
    public static final ChildTable<PoolMembership> TABLE =
            new ChildTable<>(
                    "pool_membership",
                    List.of("pool", "since"),
                    List.of("until", "reason"),
                    (m, row) -> row.text(m.pool).date(m.since).date(m.until).text(m.reason),
                    row ->
                            new PoolMembership(
                                    row.text(),
                                    LocalDate.parse(row.text()),
                                    row.date(),
                                    row.textOrNull()));

    public PoolMembership {
        Constraint.code("pool", pool);
        Constraint.length("reason", reason, 400);
    }

    /// Whether the membership is in force on a day.
    public boolean inForce(LocalDate asOf) {
        return !since.isAfter(asOf) && (until == null || until.isAfter(asOf));
    }
}
