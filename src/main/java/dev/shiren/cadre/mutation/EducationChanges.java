package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.EducationNode;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The mutations of educations.
@Controller
final class EducationChanges {

    private final CadreChanges changes;

    EducationChanges(CadreChanges changes) {
        this.changes = changes;
    }

    /// @param education code of the one to correct; null for a new one
    record EducationInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String education,
            EducationMode mode,
            EducationLevel level,
            @Nullable String degree,
            @Nullable String school,
            @Nullable String major,
            @Nullable PartialDate start,
            @Nullable PartialDate end)
            implements CadreInput {

        Education as(String code) {
            return new Education(code, mode, level, degree, school, major, start, end);
        }
    }

    record EducationPayload(
            @Nullable EducationNode education, @Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    EducationPayload recordEducation(@Argument EducationInput input) {
        return apply("recordEducation", input, cadre -> EducationCommands.record(cadre, input::as));
    }

    @MutationMapping
    EducationPayload correctEducation(@Argument EducationInput input) {
        String code = Objects.requireNonNull(input.education());
        return apply(
                "correctEducation",
                input,
                cadre -> EducationCommands.correct(cadre, input.as(code)));
    }

    private EducationPayload apply(
            String operation, CadreInput input, Function<Cadre, Edit> command) {
        Outcome outcome = changes.apply(operation, input, command);
        return new EducationPayload(
                outcome.shown(EducationNode::find), outcome.cadre(), outcome.userErrors());
    }
}
