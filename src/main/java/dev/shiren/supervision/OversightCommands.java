package dev.shiren.supervision;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is recorded beside complaints and measures: inquiries with their answers, cases on file,
/// checks of personal matters, tolerance decisions.
final class OversightCommands {

    private static final Set<SupervisionOutcome> CHECKED =
            EnumSet.range(SupervisionOutcome.CONSISTENT, SupervisionOutcome.CONCEALED);
    private static final Set<SupervisionKind> NOT_TOLERATED =
            EnumSet.of(
                    SupervisionKind.TOLERANCE, SupervisionKind.CLARIFICATION, SupervisionKind.TALK);

    private OversightCommands() {}

    /// Records the person's answer to an inquiry.
    static Decided answer(CaseFile file, String code, String answer, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = file.move(event, SupervisionFlow.ANSWER, "on", on);
        return Decided.of(event, next.heard(on, answer, next.servedOn()));
    }

    /// Closes an inquiry; one without an answer not before the answer is due.
    static Decided closeInquiry(CaseFile file, String code, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        for (Deadline deadline : new Deadlines(file.terms()).of(event, file.procedure(event))) {
            if (!on.isAfter(deadline.due())) {
                throw MeasureCommands.rule(
                        "on",
                        "due-process-working-days",
                        "the person may answer until %s: close it afterwards"
                                .formatted(deadline.due()));
            }
        }
        return close(file, code, SupervisionFlow.CLOSE_INQUIRY, on);
    }

    static Decided close(CaseFile file, String code, SupervisionFlow flow, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = file.move(event, flow, "on", on);
        return Decided.of(event.concluded(event.outcome(), on), next);
    }

    /// Records what the check of a report on personal matters found; never what was reported.
    static Decided check(CaseFile file, EventFacts facts, SupervisionOutcome found) {
        if (!CHECKED.contains(found)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "outcome",
                    "%s is no outcome of a check of personal matters: take one of %s"
                            .formatted(found, CHECKED));
        }
        return facts.record(file, SupervisionKind.PERSONAL_MATTERS, SupervisionStep.DECIDED, found);
    }

    /// A tolerance decision.
    ///
    /// @param achievement code of the achievement it is about; null where it is about an event
    record Tolerance(
            EventFacts facts, @Nullable String achievement, int situation, Relief relief) {}

    /// Grants tolerance for an event or a piece of work that failed.
    ///
    /// @param achievements codes of the cadre's achievements
    static Decided tolerate(CaseFile file, Tolerance tolerance, List<String> achievements) {
        EventFacts facts = tolerance.facts();
        facts.check(file);
        requireSubject(file, facts.refers(), tolerance.achievement());
        if (tolerance.achievement() != null && !achievements.contains(tolerance.achievement())) {
            throw RefusedException.of(
                    NOT_FOUND, "achievement", "the cadre has no such achievement");
        }
        String code = file.newCode();
        return Decided.of(
                facts.decided(code, SupervisionKind.TOLERANCE, null, null, null)
                        .granting(tolerance.situation(), tolerance.relief()),
                Procedure.at(code, SupervisionStep.DECIDED, facts.on())
                        .about(tolerance.achievement()));
    }

    private static void requireSubject(
            CaseFile file, @Nullable String refers, @Nullable String achievement) {
        if (refers == null && achievement == null) {
            throw RefusedException.of(
                    INVALID_VALUE, "refers", "name the event or the achievement it is about");
        }
        if (refers != null && NOT_TOLERATED.contains(file.event("refers", refers).type())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "refers",
                    "there is nothing to tolerate in a " + file.event("refers", refers).type());
        }
    }
}
