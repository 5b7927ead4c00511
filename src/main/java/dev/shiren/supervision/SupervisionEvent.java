package dev.shiren.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A supervision event (监督事项) as entered by the competent organ.
///
/// @param type its kind
/// @param measure e.g. `WARNING`, `DEMERIT`, `ADJUST_POST`
/// @param effectFrom first day of the effect, else the day it was concluded
/// @param effectUntil exclusive; absent on a measure with a statutory period: derived from the rule
/// @param matter what it is about, class P4
/// @param refers code of the event of the same cadre that this one shields, clears or follows from
/// @param situation of a tolerance decision, 1 to 8
public record SupervisionEvent(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) SupervisionKind type,
        @JsonProperty(required = true) SupervisionStage stage,
        @Nullable SupervisionOutcome outcome,
        @Nullable String measure,
        @JsonProperty(required = true) LocalDate receivedOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate effectFrom,
        @Nullable LocalDate effectUntil,
        @Nullable SourceOrgan sourceOrgan,
        @Nullable String document,
        @Nullable String matter,
        @Nullable String refers,
        @Nullable Integer situation,
        @Nullable Relief relief) {

    public SupervisionEvent {
        Constraint.code("code", code);
        Constraint.code("measure", measure);
        Constraint.length("document", document, 400);
        Constraint.length("matter", matter, 2000);
        Constraint.code("refers", refers);
        Constraint.range("situation", situation, 1, 8);
    }
}
