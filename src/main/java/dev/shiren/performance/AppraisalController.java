package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
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

/// The mutations of appraisals.
@Controller
final class AppraisalController {

    private final CadreChanges changes;
    private final Clock clock;

    AppraisalController(CadreChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /// @param appraisal code of the one to correct; null for a new one
    record AppraisalInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String appraisal,
            AppraisalForm form,
            int year,
            @Nullable Integer quarter,
            AppraisalGrade grade,
            @Nullable String task,
            @Nullable String unit,
            @Nullable LocalDate decidedOn,
            @Nullable String note)
            implements CadreInput {

        AppraisalCommands.Facts facts() {
            return new AppraisalCommands.Facts(
                    form, year, quarter, grade, task, unit, decidedOn, note);
        }
    }

    record AppraisalPayload(
            @Nullable AppraisalNode appraisal, @Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    AppraisalPayload recordAppraisal(@Argument AppraisalInput input, Organization organization) {
        Outcome outcome =
                changes.apply(
                        "recordAppraisal",
                        input,
                        cadre ->
                                AppraisalCommands.record(
                                        cadre, input.facts(), organization, LocalDate.now(clock)));
        return payload(outcome, organization);
    }

    @MutationMapping
    AppraisalPayload correctAppraisal(@Argument AppraisalInput input, Organization organization) {
        String code = Objects.requireNonNull(input.appraisal());
        Outcome outcome =
                changes.apply(
                        "correctAppraisal",
                        input,
                        cadre ->
                                AppraisalCommands.correct(
                                        cadre,
                                        code,
                                        input.facts(),
                                        organization,
                                        LocalDate.now(clock)));
        return payload(outcome, organization);
    }

    private static AppraisalPayload payload(Outcome outcome, Organization organization) {
        return new AppraisalPayload(
                outcome.shown((cadre, code) -> AppraisalNode.find(cadre, code, organization)),
                outcome.cadre(),
                outcome.userErrors());
    }
}
