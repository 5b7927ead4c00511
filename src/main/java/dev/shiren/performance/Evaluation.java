package dev.shiren.performance;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// The aggregate of a democratic evaluation (民主测评) by one class of evaluators, class P2. The
/// aggregates of one evaluation may share its code: code and class together tell them apart.
///
/// @param valid number of valid forms
public record Evaluation(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String event,
        @JsonProperty(required = true) LocalDate date,
        @JsonProperty(required = true) EvaluatorClass evaluatorClass,
        @Nullable Integer issued,
        @Nullable Integer returned,
        @JsonProperty(required = true) Integer valid,
        @JsonProperty(required = true) Counts counts)
        implements PerformanceRecord {

    static final ChildTable<Evaluation> TABLE =
            new ChildTable<>(
                    "evaluation",
                    List.of("code", "evaluator_class"),
                    List.of(
                            "event",
                            "event_date",
                            "issued",
                            "returned",
                            "valid",
                            "excellent",
                            "competent",
                            "basically_competent",
                            "incompetent"),
                    (e, row) ->
                            row.text(e.code)
                                    .symbol(e.evaluatorClass)
                                    .text(e.event)
                                    .date(e.date)
                                    .number(e.issued)
                                    .number(e.returned)
                                    .number(e.valid)
                                    .number(e.counts.excellent)
                                    .number(e.counts.competent)
                                    .number(e.counts.basicallyCompetent)
                                    .number(e.counts.incompetent),
                    Evaluation::read);

    public Evaluation {
        Constraint.code("code", code);
        Constraint.length("event", event, 200);
        Constraint.range("issued", issued, 0, Integer.MAX_VALUE);
        Constraint.range("returned", returned, 0, Integer.MAX_VALUE);
        Constraint.range("valid", valid, 0, Integer.MAX_VALUE);
    }

    /// The same of another event or day.
    Evaluation of(String otherEvent, LocalDate otherDate) {
        return new Evaluation(
                code, otherEvent, otherDate, evaluatorClass, issued, returned, valid, counts);
    }

    /// Valid forms by grade (优秀, 称职, 基本称职, 不称职).
    public record Counts(
            @JsonProperty("EXCELLENT") @Nullable Integer excellent,
            @JsonProperty("COMPETENT") @Nullable Integer competent,
            @JsonProperty("BASICALLY_COMPETENT") @Nullable Integer basicallyCompetent,
            @JsonProperty("INCOMPETENT") @Nullable Integer incompetent) {}

    private static Evaluation read(RowReader row) throws SQLException {
        String code = row.text();
        EvaluatorClass evaluators = EvaluatorClass.valueOf(row.text());
        return new Evaluation(
                code,
                row.text(),
                LocalDate.parse(row.text()),
                evaluators,
                row.numberOrNull(),
                row.numberOrNull(),
                row.number(),
                new Counts(
                        row.numberOrNull(),
                        row.numberOrNull(),
                        row.numberOrNull(),
                        row.numberOrNull()));
    }
}
