package dev.shiren.cadre.mutation;

import dev.shiren.cadre.AppointmentNode;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Probations;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;
import dev.shiren.rules.Terms;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Probations in the graph, and their mutations.
@Controller
final class ProbationChanges {

    private final CadreChanges changes;
    private final Terms terms;
    private final Clock clock;

    ProbationChanges(CadreChanges changes, Terms terms, Clock clock) {
        this.changes = changes;
        this.terms = terms;
        this.clock = clock;
    }

    record StartProbation(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String appointment,
            @Nullable LocalDate from)
            implements CadreInput {}

    record DecideProbation(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String appointment,
            LocalDate on)
            implements CadreInput {}

    record ExtendProbation(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String appointment,
            LocalDate on,
            int months)
            implements CadreInput {}

    record ProbationPayload(
            @Nullable ProbationNode probation, @Nullable Cadre cadre, List<UserError> userErrors) {}

    /// A step of the way, and why it is not open.
    record ProbationTransition(
            ProbationFlow transition, boolean possible, @Nullable String reason) {}

    @SchemaMapping(typeName = AppointmentNode.KIND)
    @Nullable ProbationNode probation(AppointmentNode appointment, Organization organization) {
        return ProbationNode.of(appointment, organization);
    }

    @SchemaMapping(typeName = AppointmentNode.KIND)
    List<ProbationTransition> probationTransitions(AppointmentNode appointment) {
        ProbationState state =
                ProbationState.of(
                        appointment.appointment(),
                        Probations.find(appointment.cadre(), appointment.code()),
                        LocalDate.now(clock));
        return Arrays.stream(ProbationFlow.values())
                .map(flow -> transition(flow, flow.closed(state)))
                .toList();
    }

    @MutationMapping
    ProbationPayload startProbation(@Argument StartProbation input, Organization organization) {
        return apply(
                "startProbation",
                input,
                commands -> commands.start(input.appointment(), input.from()),
                organization);
    }

    @MutationMapping
    ProbationPayload passProbation(@Argument DecideProbation input, Organization organization) {
        return apply(
                "passProbation",
                input,
                commands -> commands.pass(input.appointment(), input.on()),
                organization);
    }

    @MutationMapping
    ProbationPayload failProbation(@Argument DecideProbation input, Organization organization) {
        return apply(
                "failProbation",
                input,
                commands -> commands.fail(input.appointment(), input.on()),
                organization);
    }

    @MutationMapping
    ProbationPayload extendProbation(@Argument ExtendProbation input, Organization organization) {
        return apply(
                "extendProbation",
                input,
                commands -> commands.extend(input.appointment(), input.on(), input.months()),
                organization);
    }

    private ProbationPayload apply(
            String operation,
            CadreInput input,
            Function<ProbationCommands, Edit> command,
            Organization organization) {
        Outcome outcome =
                changes.apply(
                        operation,
                        input,
                        cadre ->
                                command.apply(
                                        new ProbationCommands(
                                                cadre, terms.current(), LocalDate.now(clock))));
        return new ProbationPayload(
                outcome.shown((cadre, code) -> ProbationNode.find(cadre, code, organization)),
                outcome.cadre(),
                outcome.userErrors());
    }

    private static ProbationTransition transition(ProbationFlow flow, @Nullable String closed) {
        return new ProbationTransition(flow, closed == null, closed);
    }
}
