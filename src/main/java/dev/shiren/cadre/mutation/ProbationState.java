package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Probation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/// Where the probation of an appointment stands on a day: all that its way depends on.
sealed interface ProbationState {

    /// None has begun.
    ///
    /// @param type how the post is held
    /// @param held whether the appointment is in force
    record NotStarted(AppointmentType type, boolean held) implements ProbationState {}

    /// It has not been decided on.
    ///
    /// @param over whether its last day is past
    /// @param held whether the appointment is in force
    record Running(Probation probation, boolean over, boolean held) implements ProbationState {}

    /// It was passed or failed.
    record Decided(Probation probation) implements ProbationState {}

    static ProbationState of(
            Appointment appointment, @Nullable Probation probation, LocalDate day) {
        boolean held = appointment.inForce(day);
        if (probation == null) {
            return new NotStarted(
                    Objects.requireNonNullElse(appointment.type(), AppointmentType.SUBSTANTIVE),
                    held);
        }
        return switch (probation.stage()) {
            case RUNNING -> new Running(probation, !day.isBefore(probation.until()), held);
            case PASSED, FAILED -> new Decided(probation);
        };
    }
}
