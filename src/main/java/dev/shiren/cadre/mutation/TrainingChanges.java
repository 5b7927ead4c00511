package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Training;
import dev.shiren.cadre.TrainingMode;
import dev.shiren.cadre.TrainingNode;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The mutations of one cadre's trainings.
@Controller
final class TrainingChanges {

    private final CadreChanges changes;

    TrainingChanges(CadreChanges changes) {
        this.changes = changes;
    }

    /// @param training code of the one to correct; null for a new one
    record TrainingInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String training,
            String name,
            TrainingMode mode,
            @Nullable String topic,
            LocalDate start,
            @Nullable LocalDate end,
            BigDecimal hours,
            @Nullable Boolean recognised)
            implements CadreInput {

        Training as(String code) {
            return new Training(code, name, mode, topic, start, end, hours, recognised);
        }
    }

    record TrainingPayload(
            @Nullable TrainingNode training, @Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    TrainingPayload recordTraining(@Argument TrainingInput input, Organization organization) {
        return apply(
                "recordTraining",
                input,
                cadre -> TrainingCommands.record(cadre, input::as, organization),
                organization);
    }

    @MutationMapping
    TrainingPayload correctTraining(@Argument TrainingInput input, Organization organization) {
        String code = Objects.requireNonNull(input.training());
        return apply(
                "correctTraining",
                input,
                cadre -> TrainingCommands.correct(cadre, input.as(code), organization),
                organization);
    }

    private TrainingPayload apply(
            String operation,
            CadreInput input,
            Function<Cadre, Edit> command,
            Organization organization) {
        Outcome outcome = changes.apply(operation, input, command);
        return new TrainingPayload(
                outcome.shown((cadre, code) -> TrainingNode.find(cadre, code, organization)),
                outcome.cadre(),
                outcome.userErrors());
    }
}
