package dev.shiren.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How far an event's procedure has come, and what was done for due process.
///
/// @param event code of the event
/// @param stepOn the day of the step
/// @param heardOn when the person made a statement in their defence (陈述和申辩), or declined to
/// @param statement what they said, or answered to an inquiry; class P4
/// @param servedOn when the person got the decision; the day it was made where absent
/// @param appeal the last way of appeal that was taken
/// @param lodgedOn when that was lodged
/// @param ruledOn when that was decided; null while it is pending
/// @param achievement code of the achievement of the same cadre that a tolerance decision is about
record Procedure(
        @JsonProperty(required = true) String event,
        @JsonProperty(required = true) SupervisionStep step,
        @JsonProperty(required = true) LocalDate stepOn,
        @Nullable LocalDate heardOn,
        @Nullable String statement,
        @Nullable LocalDate servedOn,
        @Nullable AppealKind appeal,
        @Nullable LocalDate lodgedOn,
        @Nullable LocalDate ruledOn,
        @Nullable ClarificationMode clarificationMode,
        @Nullable String clarificationScope,
        @Nullable String achievement) {

    Procedure {
        Constraint.length("statement", statement, 2000);
        Constraint.length("scope", clarificationScope, 400);
        Constraint.code("achievement", achievement);
    }

    static Procedure at(String event, SupervisionStep step, LocalDate on) {
        return new Procedure(event, step, on, null, null, null, null, null, null, null, null, null);
    }

    /// What is known of an event that came without a procedure.
    static Procedure of(SupervisionEvent event) {
        LocalDate concluded = event.concludedOn();
        return at(
                event.code(),
                SupervisionStep.of(event),
                concluded == null ? event.receivedOn() : concluded);
    }

    Procedure moved(SupervisionStep next, LocalDate on) {
        return new Procedure(
                event,
                next,
                on,
                heardOn,
                statement,
                servedOn,
                appeal,
                lodgedOn,
                ruledOn,
                clarificationMode,
                clarificationScope,
                achievement);
    }

    Procedure heard(@Nullable LocalDate on, @Nullable String said, @Nullable LocalDate served) {
        return new Procedure(
                event,
                step,
                stepOn,
                on,
                said,
                served,
                appeal,
                lodgedOn,
                ruledOn,
                clarificationMode,
                clarificationScope,
                achievement);
    }

    /// @param ruled null while it is pending
    Procedure appealed(
            @Nullable AppealKind by, @Nullable LocalDate lodged, @Nullable LocalDate ruled) {
        return new Procedure(
                event,
                step,
                stepOn,
                heardOn,
                statement,
                servedOn,
                by,
                lodged,
                ruled,
                clarificationMode,
                clarificationScope,
                achievement);
    }

    Procedure clarified(ClarificationMode mode, String scope) {
        return new Procedure(
                event,
                step,
                stepOn,
                heardOn,
                statement,
                servedOn,
                appeal,
                lodgedOn,
                ruledOn,
                mode,
                scope,
                achievement);
    }

    Procedure about(@Nullable String work) {
        return new Procedure(
                event,
                step,
                stepOn,
                heardOn,
                statement,
                servedOn,
                appeal,
                lodgedOn,
                ruledOn,
                clarificationMode,
                clarificationScope,
                work);
    }
}
