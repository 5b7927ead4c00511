package dev.shiren.supervision;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;

import dev.shiren.kernel.RefusedException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What may be done with a complaint (信访举报), by the way of [SupervisionFlow]. It never counts by
/// itself: what was proven leads to a measure, an event of its own that refers to the complaint.
final class ComplaintCommands {

    private static final Set<SupervisionOutcome> OUTCOMES =
            EnumSet.range(SupervisionOutcome.SUBSTANTIATED, SupervisionOutcome.MALICIOUS);

    private ComplaintCommands() {}

    static Decided receive(CaseFile file, EventFacts facts) {
        return facts.record(file, SupervisionKind.COMPLAINT, SupervisionStep.RECEIVED);
    }

    static Decided decline(CaseFile file, String code, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = file.move(event, SupervisionFlow.DECLINE, "on", on);
        return Decided.of(event.concluded(null, on), next);
    }

    static Decided conclude(CaseFile file, String code, SupervisionOutcome found, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = file.move(event, SupervisionFlow.CONCLUDE, "on", on);
        if (!OUTCOMES.contains(found)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "outcome",
                    "%s is no outcome of a complaint: take one of %s".formatted(found, OUTCOMES));
        }
        return Decided.of(event.concluded(found, on), next);
    }

    /// A step that changes neither outcome nor dates: verify, offer a clarification, seal.
    static Decided move(CaseFile file, String code, SupervisionFlow flow, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = file.move(event, flow, "on", on);
        return Decided.of(event.at(next.step().stage()), next);
    }

    /// Clears the person of the one matter, by an event of its own that refers to the complaint.
    static Decided clarify(
            CaseFile file, String code, ClarificationMode mode, String scope, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next =
                file.move(event, SupervisionFlow.RECORD_CLARIFICATION, "on", on)
                        .clarified(mode, scope);
        if (scope.isBlank()) {
            throw RefusedException.of(
                    INVALID_VALUE, "scope", "say before whom the matter was cleared up");
        }
        SupervisionEvent clarification =
                new EventFacts(on, event.sourceOrgan(), null, null, code)
                        .decided(file.newCode(), SupervisionKind.CLARIFICATION, null, null, null);
        return new Decided(
                code,
                List.of(event, clarification),
                List.of(
                        next,
                        Procedure.at(clarification.code(), SupervisionStep.DECIDED, on)
                                .clarified(mode, scope)));
    }
}
