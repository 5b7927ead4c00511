package dev.shiren.supervision;

import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;
import dev.shiren.supervision.SupervisionDesk.SupervisionPayload;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;

/// The mutations of complaints.
@Controller
final class ComplaintController {

    private final SupervisionDesk desk;

    ComplaintController(SupervisionDesk desk) {
        this.desk = desk;
    }

    record ConcludeComplaint(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String event,
            SupervisionOutcome outcome,
            LocalDate on)
            implements CadreInput {}

    record RecordClarification(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String event,
            ClarificationMode mode,
            String scope,
            LocalDate on)
            implements CadreInput {}

    @MutationMapping
    SupervisionPayload receiveComplaint(@Argument RegisterEvent input) {
        return desk.apply(
                "receiveComplaint", input, file -> ComplaintCommands.receive(file, input.facts()));
    }

    @MutationMapping
    SupervisionPayload declineComplaint(@Argument MoveEvent input) {
        return desk.apply(
                "declineComplaint",
                input,
                file -> ComplaintCommands.decline(file, input.event(), input.on()));
    }

    @MutationMapping
    SupervisionPayload verifyComplaint(@Argument MoveEvent input) {
        return move("verifyComplaint", SupervisionFlow.VERIFY, input);
    }

    @MutationMapping
    SupervisionPayload concludeComplaint(@Argument ConcludeComplaint input) {
        return desk.apply(
                "concludeComplaint",
                input,
                file ->
                        ComplaintCommands.conclude(
                                file, input.event(), input.outcome(), input.on()));
    }

    @MutationMapping
    SupervisionPayload offerClarification(@Argument MoveEvent input) {
        return move("offerClarification", SupervisionFlow.OFFER_CLARIFICATION, input);
    }

    @MutationMapping
    SupervisionPayload recordClarification(@Argument RecordClarification input) {
        return desk.apply(
                "recordClarification",
                input,
                file ->
                        ComplaintCommands.clarify(
                                file, input.event(), input.mode(), input.scope(), input.on()));
    }

    @MutationMapping
    SupervisionPayload sealComplaint(@Argument MoveEvent input) {
        return move("sealComplaint", SupervisionFlow.SEAL, input);
    }

    private SupervisionPayload move(String operation, SupervisionFlow flow, MoveEvent input) {
        return desk.apply(
                operation,
                input,
                file -> ComplaintCommands.move(file, input.event(), flow, input.on()));
    }
}
