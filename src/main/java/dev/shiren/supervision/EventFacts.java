package dev.shiren.supervision;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is stated of any new event.
///
/// @param on when it was received or decided
/// @param matter what it is about, class P4; never who complained
/// @param refers code of the event of the same cadre that it follows from
record EventFacts(
        LocalDate on,
        @Nullable SourceOrgan sourceOrgan,
        @Nullable String document,
        @Nullable String matter,
        @Nullable String refers) {

    /// Records an event that begins a way or, where the step concludes it, needs none.
    Decided record(CaseFile file, SupervisionKind kind, SupervisionStep step) {
        return record(file, kind, step, null);
    }

    Decided record(
            CaseFile file,
            SupervisionKind kind,
            SupervisionStep step,
            @Nullable SupervisionOutcome found) {
        check(file);
        boolean open = step.stage() == SupervisionStage.OPEN;
        return Decided.of(
                event(
                        file.newCode(),
                        kind,
                        step.stage(),
                        found,
                        open ? null : on,
                        null,
                        null,
                        null),
                Procedure.at(file.newCode(), step, on));
    }

    /// Refuses a day that has not come, and a reference to what is not there.
    void check(CaseFile file) {
        file.requirePast("on", on);
        if (refers != null) {
            file.event("refers", refers);
        }
    }

    /// An event that is decided at once.
    SupervisionEvent decided(
            String code,
            SupervisionKind kind,
            @Nullable String measure,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return event(code, kind, SupervisionStage.CONCLUDED, null, on, measure, from, until);
    }

    private SupervisionEvent event(
            String code,
            SupervisionKind kind,
            SupervisionStage stage,
            @Nullable SupervisionOutcome found,
            @Nullable LocalDate concluded,
            @Nullable String measure,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new SupervisionEvent(
                code,
                kind,
                stage,
                found,
                measure,
                on,
                concluded,
                from,
                until,
                sourceOrgan,
                document,
                matter,
                refers,
                null,
                null);
    }
}
