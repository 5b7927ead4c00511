package dev.shiren.supervision;

import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;
import dev.shiren.supervision.SupervisionDesk.SupervisionPayload;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;

/// The mutations of inquiries, cases and other records of oversight.
@Controller
final class OversightController {

    private final SupervisionDesk desk;

    OversightController(SupervisionDesk desk) {
        this.desk = desk;
    }

    record AnswerInquiry(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String event,
            String answer,
            LocalDate on)
            implements CadreInput {}

    record RecordPersonalMattersCheck(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            LocalDate on,
            @Nullable SourceOrgan sourceOrgan,
            @Nullable String document,
            @Nullable String matter,
            @Nullable String refers,
            SupervisionOutcome outcome)
            implements CadreInput {

        EventFacts facts() {
            return new EventFacts(on, sourceOrgan, document, matter, refers);
        }
    }

    @MutationMapping
    SupervisionPayload openInquiry(@Argument RegisterEvent input) {
        return record("openInquiry", input, SupervisionKind.INQUIRY, SupervisionStep.ISSUED);
    }

    @MutationMapping
    SupervisionPayload answerInquiry(@Argument AnswerInquiry input) {
        return desk.apply(
                "answerInquiry",
                input,
                file -> OversightCommands.answer(file, input.event(), input.answer(), input.on()));
    }

    @MutationMapping
    SupervisionPayload closeInquiry(@Argument MoveEvent input) {
        return desk.apply(
                "closeInquiry",
                input,
                file -> OversightCommands.closeInquiry(file, input.event(), input.on()));
    }

    @MutationMapping
    SupervisionPayload remind(@Argument RegisterEvent input) {
        return record("remind", input, SupervisionKind.REMINDER, SupervisionStep.DECIDED);
    }

    @MutationMapping
    SupervisionPayload recordTalk(@Argument RegisterEvent input) {
        return record("recordTalk", input, SupervisionKind.TALK, SupervisionStep.DECIDED);
    }

    @MutationMapping
    SupervisionPayload fileCase(@Argument RegisterEvent input) {
        return record("fileCase", input, SupervisionKind.CASE_FILED, SupervisionStep.PENDING);
    }

    @MutationMapping
    SupervisionPayload closeCase(@Argument MoveEvent input) {
        return desk.apply(
                "closeCase",
                input,
                file ->
                        OversightCommands.close(
                                file, input.event(), SupervisionFlow.CLOSE_CASE, input.on()));
    }

    @MutationMapping
    SupervisionPayload recordPatrolConclusion(@Argument RegisterEvent input) {
        return record(
                "recordPatrolConclusion", input, SupervisionKind.PATROL, SupervisionStep.DECIDED);
    }

    @MutationMapping
    SupervisionPayload recordAudit(@Argument RegisterEvent input) {
        return record("recordAudit", input, SupervisionKind.AUDIT, SupervisionStep.DECIDED);
    }

    @MutationMapping
    SupervisionPayload recordPersonalMattersCheck(@Argument RecordPersonalMattersCheck input) {
        return desk.apply(
                "recordPersonalMattersCheck",
                input,
                file -> OversightCommands.check(file, input.facts(), input.outcome()));
    }

    private SupervisionPayload record(
            String operation, RegisterEvent input, SupervisionKind kind, SupervisionStep step) {
        return desk.apply(operation, input, file -> input.facts().record(file, kind, step));
    }
}
