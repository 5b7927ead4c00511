package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentNode;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.FrontLine;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The mutations of appointments.
@Controller
final class AppointmentChanges {

    private final CadreChanges changes;
    private final Clock clock;

    AppointmentChanges(CadreChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /// @param appointment code of the one to correct; null for a new one
    record AppointmentInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String appointment,
            @Nullable String unit,
            @Nullable String unitName,
            @Nullable String post,
            String title,
            @Nullable String level,
            @Nullable AppointmentType type,
            @Nullable Boolean leader,
            @Nullable Boolean principal,
            @Nullable Boolean teamMember,
            @Nullable Boolean grassroots,
            @Nullable FrontLine frontLine,
            @Nullable List<String> duties,
            PartialDate start,
            @Nullable PartialDate end,
            @Nullable String document)
            implements CadreInput {

        Appointment as(String code) {
            return new Appointment(
                    code,
                    unit,
                    unitName,
                    post,
                    title,
                    level,
                    type,
                    leader,
                    principal,
                    teamMember,
                    grassroots,
                    frontLine,
                    duties,
                    start,
                    end,
                    document);
        }
    }

    record EndAppointment(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String appointment,
            PartialDate end)
            implements CadreInput {}

    record AppointmentPayload(
            @Nullable AppointmentNode appointment,
            @Nullable Cadre cadre,
            List<UserError> userErrors) {}

    @MutationMapping
    AppointmentPayload appointCadre(@Argument AppointmentInput input, Organization organization) {
        return apply(
                "appointCadre",
                input,
                cadre ->
                        AppointmentCommands.appoint(
                                cadre, input::as, organization, LocalDate.now(clock)),
                organization);
    }

    @MutationMapping
    AppointmentPayload endAppointment(@Argument EndAppointment input, Organization organization) {
        return apply(
                "endAppointment",
                input,
                cadre -> AppointmentCommands.end(cadre, input.appointment(), input.end()),
                organization);
    }

    @MutationMapping
    AppointmentPayload correctAppointment(
            @Argument AppointmentInput input, Organization organization) {
        String code = Objects.requireNonNull(input.appointment());
        return apply(
                "correctAppointment",
                input,
                cadre ->
                        AppointmentCommands.correct(
                                cadre, input.as(code), organization, LocalDate.now(clock)),
                organization);
    }

    private AppointmentPayload apply(
            String operation,
            CadreInput input,
            Function<Cadre, Edit> command,
            Organization organization) {
        Outcome outcome = changes.apply(operation, input, command);
        return new AppointmentPayload(
                outcome.shown((cadre, code) -> AppointmentNode.find(cadre, code, organization)),
                outcome.cadre(),
                outcome.userErrors());
    }
}
