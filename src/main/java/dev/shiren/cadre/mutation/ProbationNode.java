package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentNode;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Probation;
import dev.shiren.cadre.ProbationStage;
import dev.shiren.cadre.Probations;
import dev.shiren.org.CodeValue;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;

/// A probation as the graph shows it.
record ProbationNode(Probation probation, AppointmentNode appointment, Organization organization) {

    /// The probation of an appointment; null where none has begun.
    static @Nullable ProbationNode of(AppointmentNode appointment, Organization organization) {
        Probation probation = Probations.find(appointment.cadre(), appointment.code());
        return probation == null ? null : new ProbationNode(probation, appointment, organization);
    }

    /// That of an appointment's code.
    static @Nullable ProbationNode find(Cadre cadre, String code, Organization organization) {
        AppointmentNode appointment = AppointmentNode.find(cadre, code, organization);
        return appointment == null ? null : of(appointment, organization);
    }

    public LocalDate from() {
        return probation.from();
    }

    public LocalDate until() {
        return probation.until();
    }

    public int months() {
        return probation.months();
    }

    public @Nullable Integer extension() {
        return probation.extension();
    }

    public ProbationStage stage() {
        return probation.stage();
    }

    public @Nullable LocalDate decidedOn() {
        return probation.decidedOn();
    }

    /// What is proposed when it was failed, and the post it rests on; null otherwise.
    public @Nullable Proposal proposal() {
        if (probation.stage() != ProbationStage.FAILED) {
            return null;
        }
        Cadre cadre = appointment.cadre();
        return cadre.profile().appointments().stream()
                .filter(this::isFormer)
                .max(Comparator.comparing(a -> a.start().earliest()))
                .map(former -> AppointmentNode.find(cadre, former.code(), organization))
                .map(former -> new Proposal(former.level(), former))
                .orElseGet(() -> new Proposal(null, null));
    }

    /// @param level the former one; null where it is not known
    /// @param formerAppointment the last substantive post before
    record Proposal(@Nullable CodeValue level, @Nullable AppointmentNode formerAppointment) {}

    private boolean isFormer(Appointment other) {
        boolean substantive = other.type() == null || other.type() == AppointmentType.SUBSTANTIVE;
        return substantive
                && !other.code().equals(appointment.code())
                && other.start().earliest().isBefore(probation.from());
    }
}
