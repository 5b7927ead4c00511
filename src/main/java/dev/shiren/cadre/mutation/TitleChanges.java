package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.function.Function;

/// The mutations of professional titles.
@Controller
final class TitleChanges {

    private final CadreChanges changes;

    TitleChanges(CadreChanges changes) {
        this.changes = changes;
    }

    record TitleInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String title,
            @Nullable String name,
            @Nullable PartialDate obtained)
            implements CadreInput {

        TechnicalTitle what() {
            Constraint.code("title", title);
            return new TechnicalTitle(title, name, obtained);
        }
    }

    record TitlePayload(
            @Nullable TechnicalTitle title, @Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    TitlePayload recordTechnicalTitle(@Argument TitleInput input) {
        return apply(
                "recordTechnicalTitle", input, cadre -> TitleCommands.record(cadre, input.what()));
    }

    @MutationMapping
    TitlePayload correctTechnicalTitle(@Argument TitleInput input) {
        return apply(
                "correctTechnicalTitle",
                input,
                cadre -> TitleCommands.correct(cadre, input.what()));
    }

    private TitlePayload apply(String operation, CadreInput input, Function<Cadre, Edit> command) {
        Outcome outcome = changes.apply(operation, input, command);
        return new TitlePayload(
                outcome.shown((cadre, code) -> TitleCommands.known(cadre, code).orElse(null)),
                outcome.cadre(),
                outcome.userErrors());
    }
}
