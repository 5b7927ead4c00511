package dev.shiren.performance;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/// The mutations of evaluations (class P2). They are entered and corrected; what the payload shows
/// of them is which one it was.
@Controller
final class EvaluationController {

    private final CadreChanges changes;
    private final BulkLoad bulk;
    private final Clock clock;

    EvaluationController(CadreChanges changes, BulkLoad bulk, Clock clock) {
        this.changes = changes;
        this.bulk = bulk;
        this.clock = clock;
    }

    /// @param evaluation code of the one to correct; null for a new one
    record EvaluationInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String evaluation,
            String event,
            LocalDate date,
            EvaluatorClass evaluatorClass,
            @Nullable Integer issued,
            @Nullable Integer returned,
            int valid,
            @Nullable Integer excellent,
            @Nullable Integer competent,
            @Nullable Integer basicallyCompetent,
            @Nullable Integer incompetent)
            implements CadreInput {

        EvaluationCommands.Facts facts() {
            return new EvaluationCommands.Facts(
                    event,
                    date,
                    evaluatorClass,
                    issued,
                    returned,
                    valid,
                    new Evaluation.Counts(excellent, competent, basicallyCompetent, incompetent));
        }
    }

    /// Which aggregate it was.
    record EvaluationKey(String code, EvaluatorClass evaluatorClass) {}

    record EvaluationPayload(
            @Nullable EvaluationKey evaluation,
            @Nullable Cadre cadre,
            List<UserError> userErrors) {}

    @MutationMapping
    EvaluationPayload recordEvaluation(@Argument EvaluationInput input) {
        return apply(
                "recordEvaluation",
                input,
                (cadre, known) ->
                        EvaluationCommands.record(
                                cadre, known, input.facts(), LocalDate.now(clock)));
    }

    @MutationMapping
    EvaluationPayload correctEvaluation(@Argument EvaluationInput input) {
        String code = Objects.requireNonNull(input.evaluation());
        return apply(
                "correctEvaluation",
                input,
                (_, known) ->
                        EvaluationCommands.correct(
                                known, code, input.facts(), LocalDate.now(clock)));
    }

    private EvaluationPayload apply(
            String operation,
            EvaluationInput input,
            BiFunction<Cadre, List<Evaluation>, Edit> command) {
        Outcome outcome =
                changes.apply(operation, input, cadre -> command.apply(cadre, known(cadre)));
        return new EvaluationPayload(
                outcome.shown((_, code) -> new EvaluationKey(code, input.evaluatorClass())),
                outcome.cadre(),
                outcome.userErrors());
    }

    /// The aggregates are in the sealed section: read in the transaction that holds the cadre.
    private List<Evaluation> known(Cadre cadre) {
        long id = cadre.document().cadreId();
        return bulk.read(Evaluation.TABLE, List.of(id)).getOrDefault(id, List.of());
    }
}
