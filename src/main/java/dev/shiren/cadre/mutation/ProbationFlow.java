package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;

import dev.shiren.cadre.AppointmentType;
import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;

/// The way of a probation (试用期): it begins with an appointment on probation, may be extended once,
/// and is passed when it is over or failed at any time. Failing moves nobody: what follows is
/// proposed, and decided by appointments.
enum ProbationFlow {
    START,
    PASS,
    FAIL,
    EXTEND;

    /// Why it is not open; null where it is.
    @Nullable String closed(ProbationState state) {
        return switch (state) {
            case ProbationState.NotStarted none -> closedBefore(none);
            case ProbationState.Running running -> closedDuring(running);
            case ProbationState.Decided decided ->
                    "the probation was decided on %s: %s"
                            .formatted(
                                    decided.probation().decidedOn(), decided.probation().stage());
        };
    }

    /// @throws RefusedException (ILLEGAL_TRANSITION) where it is not open
    void refuseClosed(ProbationState state) {
        String reason = closed(state);
        if (reason != null) {
            throw RefusedException.of(ILLEGAL_TRANSITION, "appointment", reason);
        }
    }

    private @Nullable String closedBefore(ProbationState.NotStarted none) {
        if (this != START) {
            return "no probation has begun: START begins one";
        }
        if (none.type() != AppointmentType.PROBATION) {
            return "the appointment is %s: one of type PROBATION has a probation"
                    .formatted(none.type());
        }
        return none.held() ? null : "the appointment is not in force";
    }

    private @Nullable String closedDuring(ProbationState.Running running) {
        return switch (this) {
            case START -> "the probation began on " + running.probation().from();
            case PASS -> notPassed(running);
            case FAIL -> null;
            case EXTEND -> notExtended(running);
        };
    }

    private static @Nullable String notPassed(ProbationState.Running running) {
        if (!running.over()) {
            return "the probation lasts until %s, that day excluded"
                    .formatted(running.probation().until());
        }
        return running.held() ? null : "the appointment is not in force";
    }

    private static @Nullable String notExtended(ProbationState.Running running) {
        if (running.probation().extension() != null) {
            return "the probation was extended by %d months already"
                    .formatted(running.probation().extension());
        }
        return running.held() ? null : "the appointment is not in force";
    }
}
