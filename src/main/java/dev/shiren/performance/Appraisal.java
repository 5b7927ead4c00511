package dev.shiren.performance;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// An appraisal result (考核).
///
/// @param quarter 1 to 4, for routine appraisals
/// @param task what was appraised, for special appraisals
public record Appraisal(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) AppraisalForm form,
        @JsonProperty(required = true) Integer year,
        @Nullable Integer quarter,
        @JsonProperty(required = true) AppraisalGrade grade,
        @Nullable String task,
        @Nullable String unit,
        @Nullable LocalDate decidedOn,
        @Nullable String note)
        implements PerformanceRecord {

    static final ChildTable<Appraisal> TABLE =
            new ChildTable<>(
                    "appraisal",
                    List.of("code"),
                    List.of(
                            "form",
                            "year",
                            "quarter",
                            "grade",
                            "task",
                            "unit",
                            "decided_on",
                            "note"),
                    (a, row) ->
                            row.text(a.code)
                                    .symbol(a.form)
                                    .number(a.year)
                                    .number(a.quarter)
                                    .symbol(a.grade)
                                    .text(a.task)
                                    .text(a.unit)
                                    .date(a.decidedOn)
                                    .text(a.note),
                    Appraisal::read);

    public Appraisal {
        Constraint.code("code", code);
        Constraint.range("year", year, 1900, 2200);
        Constraint.range("quarter", quarter, 1, 4);
        Constraint.length("task", task, 400);
        Constraint.code("unit", unit);
        Constraint.length("note", note, 2000);
    }

    private static Appraisal read(RowReader row) throws SQLException {
        return new Appraisal(
                row.text(),
                AppraisalForm.valueOf(row.text()),
                row.number(),
                row.numberOrNull(),
                AppraisalGrade.valueOf(row.text()),
                row.textOrNull(),
                row.textOrNull(),
                row.date(),
                row.textOrNull());
    }
}
