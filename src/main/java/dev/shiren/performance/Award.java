package dev.shiren.performance;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;

/// An award (奖励).
public record Award(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) AwardKind award,
        @Nullable OrganLevel organLevel,
        @Nullable String field,
        @Nullable String name,
        @JsonProperty(required = true) PartialDate date,
        @Nullable String organ)
        implements PerformanceRecord {

    static final ChildTable<Award> TABLE =
            new ChildTable<>(
                    "award",
                    List.of("code"),
                    List.of("award", "organ_level", "field", "name", "award_date", "organ"),
                    (a, row) ->
                            row.text(a.code)
                                    .symbol(a.award)
                                    .symbol(a.organLevel)
                                    .text(a.field)
                                    .text(a.name)
                                    .partialDate(a.date)
                                    .text(a.organ),
                    Award::read);

    public Award {
        Constraint.code("code", code);
        Constraint.length("field", field, 200);
        Constraint.length("name", name, 200);
        Constraint.length("organ", organ, 200);
    }

    private static Award read(RowReader row) throws SQLException {
        return new Award(
                row.text(),
                AwardKind.valueOf(row.text()),
                row.symbol(OrganLevel.class),
                row.textOrNull(),
                row.textOrNull(),
                PartialDate.parse(row.text()),
                row.textOrNull());
    }
}
