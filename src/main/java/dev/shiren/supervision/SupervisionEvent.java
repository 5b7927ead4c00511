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

    SupervisionEvent at(SupervisionStage next) {
        return with(next, outcome, measure, concludedOn, effectUntil);
    }

    SupervisionEvent concluded(@Nullable SupervisionOutcome found, LocalDate on) {
        return with(SupervisionStage.CONCLUDED, found, measure, on, effectUntil);
    }

    /// Another measure with the same first day of the effect.
    SupervisionEvent changed(String other, @Nullable LocalDate until) {
        return with(SupervisionStage.CONCLUDED, outcome, other, concludedOn, until);
    }

    SupervisionEvent granting(int by, Relief granted) {
        return new SupervisionEvent(
                code,
                type,
                stage,
                outcome,
                measure,
                receivedOn,
                concludedOn,
                effectFrom,
                effectUntil,
                sourceOrgan,
                document,
                matter,
                refers,
                by,
                granted);
    }

    private SupervisionEvent with(
            SupervisionStage next,
            @Nullable SupervisionOutcome found,
            @Nullable String taken,
            @Nullable LocalDate concluded,
            @Nullable LocalDate until) {
        return new SupervisionEvent(
                code,
                type,
                next,
                found,
                taken,
                receivedOn,
                concluded,
                effectFrom,
                until,
                sourceOrgan,
                document,
                matter,
                refers,
                situation,
                relief);
    }
}
