package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.RULE;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Probation;
import dev.shiren.cadre.ProbationStage;
import dev.shiren.cadre.Probations;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;
import dev.shiren.rules.Term;
import dev.shiren.rules.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What may be recorded of probations (试用期), along [ProbationFlow]. How long one lasts is what the
/// rule in force on its first day says.
///
/// @param terms the rules as they stand
record ProbationCommands(Cadre cadre, Terms.Table terms, LocalDate today) {

    static final String RULES = "probation";
    private static final String EXTENSION_RULES = "probation-extension";

    /// @param from the first day; null for the appointment's, where that is known to the day
    Edit start(String code, @Nullable LocalDate from) {
        Appointment appointment = AppointmentCommands.find(cadre, code);
        ProbationFlow.START.refuseClosed(state(appointment, today));
        LocalDate first = from == null ? firstDay(appointment) : from;
        refuseFuture("from", first);
        if (first.isBefore(appointment.start().earliest())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "from",
                    "%s is before the appointment, %s".formatted(first, appointment.start()));
        }
        Term length = term(RULES, "LENGTH", "from", first);
        return Edit.put(
                code,
                Probation.TABLE,
                new Probation(code, first, length.count(), null, ProbationStage.RUNNING, null));
    }

    /// The post is held for good from now on: the appointment becomes substantive.
    Edit pass(String code, LocalDate on) {
        Appointment appointment = AppointmentCommands.find(cadre, code);
        Probation probation = open(ProbationFlow.PASS, appointment, on);
        List<Edit.Write> writes = new ArrayList<>();
        writes.add(put(probation.decided(ProbationStage.PASSED, on)));
        if (appointment.type() == AppointmentType.PROBATION) {
            Appointment substantive = appointment.as(AppointmentType.SUBSTANTIVE);
            refuseSecond(substantive);
            writes.add(Edit.Write.put(Appointment.TABLE, substantive));
        }
        return new Edit(code, writes);
    }

    /// The appointment stays as it is until somebody ends it.
    Edit fail(String code, LocalDate on) {
        Appointment appointment = AppointmentCommands.find(cadre, code);
        Probation probation = open(ProbationFlow.FAIL, appointment, on);
        return new Edit(code, List.of(put(probation.decided(ProbationStage.FAILED, on))));
    }

    Edit extend(String code, LocalDate on, int months) {
        Appointment appointment = AppointmentCommands.find(cadre, code);
        Probation probation = open(ProbationFlow.EXTEND, appointment, on);
        Term longest = term(EXTENSION_RULES, "LONGEST", "months", probation.from());
        if (months < 1 || months > longest.count()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "months",
                    "%d months are no extension: give 1 to %d".formatted(months, longest.count()));
        }
        return new Edit(code, List.of(put(probation.extended(months))));
    }

    /// The running probation of an appointment, where a step is open on the day it was decided.
    private Probation open(ProbationFlow flow, Appointment appointment, LocalDate on) {
        ProbationState state = state(appointment, on);
        flow.refuseClosed(state);
        refuseFuture("on", on);
        if (!(state instanceof ProbationState.Running running)) {
            throw new IllegalStateException(flow + " is open without a probation");
        }
        if (on.isBefore(running.probation().from())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "on",
                    "%s is before the probation began on %s"
                            .formatted(on, running.probation().from()));
        }
        return running.probation();
    }

    private ProbationState state(Appointment appointment, LocalDate day) {
        return ProbationState.of(appointment, Probations.find(cadre, appointment.code()), day);
    }

    private static Edit.Write put(Probation probation) {
        return Edit.Write.put(Probation.TABLE, probation);
    }

    private static LocalDate firstDay(Appointment appointment) {
        if (appointment.start().day() == 0) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "from",
                    "the appointment's start is known as %s only: give the first day"
                            .formatted(appointment.start()));
        }
        return appointment.start().earliest();
    }

    private void refuseFuture(String field, LocalDate day) {
        if (day.isAfter(today)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    field,
                    "%s is yet to come: give a day up to %s".formatted(day, today));
        }
    }

    private void refuseSecond(Appointment substantive) {
        AppointmentCommands.besides(cadre, substantive, today)
                .ifPresent(
                        other -> {
                            throw RefusedException.of(
                                    ILLEGAL_TRANSITION,
                                    "appointment",
                                    "the cadre holds the substantive post %s (%s): end that one by endAppointment first"
                                            .formatted(other.code(), other.title()));
                        });
    }

    private Term term(String ruleSet, String name, String field, LocalDate from) {
        Term term = terms.term(ruleSet, name, from);
        if (term == null) {
            throw new RefusedException(
                    new UserError(
                            RULE,
                            "the rule set %s has no %s for what began on %s"
                                    .formatted(ruleSet, name, from),
                            List.of("input", field),
                            ruleSet,
                            null));
        }
        return term;
    }
}
