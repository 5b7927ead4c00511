package dev.shiren.supervision;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;

import dev.shiren.kernel.RefusedException;
import dev.shiren.rules.Term;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Appeals against measures and their corrections. An appeal suspends nothing and makes nothing
/// heavier (公务员法 arts. 95 to 97, 监察法 art. 56); what is revoked never counted.
final class AppealCommands {

    private AppealCommands() {}

    /// Lodges an appeal. One that is late is recorded too: whether it is admitted is decided by the
    /// organ it goes to, not here.
    static Decided lodge(CaseFile file, String code, AppealKind kind, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = file.move(event, SupervisionFlow.APPEAL, "on", on);
        List<AppealKind> open = Deadlines.openWays(event, next);
        if (!open.contains(kind)) {
            throw MeasureCommands.rule(
                    "kind",
                    MeasureCommands.DUE_PROCESS,
                    "%s does not lead on from here: possible are %s".formatted(kind, open));
        }
        return Decided.of(event.at(SupervisionStage.APPEALED), next.appealed(kind, on, null));
    }

    static Decided uphold(CaseFile file, String code, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = ruled(file, event, SupervisionFlow.UPHOLD, on);
        return Decided.of(event.at(SupervisionStage.CONCLUDED), next);
    }

    static Decided revoke(CaseFile file, String code, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = ruled(file, event, SupervisionFlow.REVOKE, on);
        return Decided.of(event.at(SupervisionStage.REVOKED), next);
    }

    /// Puts another measure in place, with effect from the same first day.
    ///
    /// @param until exclusive; the rule's months where absent
    static Decided change(
            CaseFile file, String code, Measure measure, @Nullable LocalDate until, LocalDate on) {
        SupervisionEvent event = file.event("event", code);
        Procedure next = ruled(file, event, SupervisionFlow.CHANGE, on);
        MeasureCommands.requireOf(event.type(), measure);
        LocalDate first = first(event);
        MeasureCommands.requirePeriod(file, event.type(), first, until);
        refuseHeavier(file, event, measure, until);
        if (until != null && !isSanction(event)) {
            throw RefusedException.of(
                    INVALID_VALUE, "effectUntil", "no effect follows from a " + event.type());
        }
        return Decided.of(event.changed(measure.name(), until), next);
    }

    private static Procedure ruled(
            CaseFile file, SupervisionEvent event, SupervisionFlow flow, LocalDate on) {
        Procedure next = file.move(event, flow, "on", on);
        return event.stage() == SupervisionStage.APPEALED
                ? next.appealed(next.appeal(), next.lodgedOn(), on)
                : next;
    }

    private static void refuseHeavier(
            CaseFile file, SupervisionEvent event, Measure measure, @Nullable LocalDate until) {
        Measure former = Measure.of(event.measure());
        LocalDate end = event.effectUntil() == null ? end(file, event) : event.effectUntil();
        boolean longer = until != null && end != null && until.isAfter(end);
        if (former != null && (measure.compareTo(former) > 0 || longer)) {
            throw MeasureCommands.rule(
                    longer ? "effectUntil" : "measure",
                    MeasureCommands.DUE_PROCESS,
                    "a measure is not changed into a heavier or longer one (公务员法第九十六条): it is %s%s"
                            .formatted(former, end == null ? "" : " until " + end));
        }
    }

    private static @Nullable LocalDate end(CaseFile file, SupervisionEvent event) {
        String name = event.measure();
        if (name == null || !isSanction(event)) {
            return null;
        }
        String set =
                event.type() == SupervisionKind.PARTY_SANCTION
                        ? "effect-party-sanction"
                        : "effect-admin-sanction";
        LocalDate first = first(event);
        Term term = file.terms().term(set, name, first);
        return term == null ? null : term.lastDay(first);
    }

    private static boolean isSanction(SupervisionEvent event) {
        return event.type() == SupervisionKind.PARTY_SANCTION
                || event.type() == SupervisionKind.ADMIN_SANCTION;
    }

    private static LocalDate first(SupervisionEvent event) {
        if (event.effectFrom() != null) {
            return event.effectFrom();
        }
        return event.concludedOn() == null ? event.receivedOn() : event.concludedOn();
    }
}
