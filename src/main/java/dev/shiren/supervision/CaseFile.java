package dev.shiren.supervision;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.kernel.RefusedException;
import dev.shiren.rules.Terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// All that a command decides on: the events of one cadre with their procedures, the day and the
/// rules. Nothing else is read, so commands are pure.
///
/// @param procedures by the event's code; an event from a roster has none
/// @param newCode for a further event
record CaseFile(
        List<SupervisionEvent> events,
        Map<String, Procedure> procedures,
        String newCode,
        LocalDate today,
        Terms.Table terms) {

    CaseFile {
        events = List.copyOf(events);
        procedures = Map.copyOf(procedures);
    }

    /// An event of the cadre.
    ///
    /// @param field of the input that names it
    /// @throws RefusedException (NOT_FOUND) without one
    SupervisionEvent event(String field, String code) {
        return events.stream()
                .filter(event -> event.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                RefusedException.of(
                                        NOT_FOUND,
                                        field,
                                        "the cadre has no supervision event '%s'".formatted(code)));
    }

    Procedure procedure(SupervisionEvent event) {
        return current(event, procedures.getOrDefault(event.code(), Procedure.of(event)));
    }

    /// The procedure as far as it fits the event: an import may have moved the event on.
    static Procedure current(SupervisionEvent event, Procedure known) {
        return known.step().stage() == event.stage()
                ? known
                : known.moved(SupervisionStep.of(event), Procedure.of(event).stepOn());
    }

    SupervisionFlow.Standing standing(SupervisionEvent event) {
        return new SupervisionFlow.Standing(event.type(), procedure(event).step(), event.outcome());
    }

    /// Moves an event's procedure on.
    ///
    /// @throws RefusedException where the way does not lead there, or the day is out of order
    Procedure move(SupervisionEvent event, SupervisionFlow flow, String field, LocalDate on) {
        SupervisionStep next = flow.from(standing(event));
        Procedure procedure = procedure(event);
        requirePast(field, on);
        requireOrder(field, on, procedure.stepOn());
        return procedure.moved(next, on);
    }

    /// Refuses a day that has not come.
    void requirePast(String field, LocalDate day) {
        if (day.isAfter(today)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    field,
                    "%s is after today, %s: record what has happened".formatted(day, today));
        }
    }

    /// Refuses a day before another that must come first.
    static void requireOrder(String field, LocalDate day, LocalDate earlier) {
        if (day.isBefore(earlier)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    field,
                    "%s is before %s, when the step before was made".formatted(day, earlier));
        }
    }
}
