package dev.shiren.supervision;

import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;
import dev.shiren.supervision.SupervisionDesk.SupervisionPayload;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;

/// The mutations of appeals and corrections.
@Controller
final class AppealController {

    private final SupervisionDesk desk;

    AppealController(SupervisionDesk desk) {
        this.desk = desk;
    }

    record LodgeAppeal(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String event,
            AppealKind kind,
            LocalDate on)
            implements CadreInput {}

    record ChangeMeasure(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String event,
            Measure measure,
            @Nullable LocalDate effectUntil,
            LocalDate on)
            implements CadreInput {}

    @MutationMapping
    SupervisionPayload lodgeAppeal(@Argument LodgeAppeal input) {
        return desk.apply(
                "lodgeAppeal",
                input,
                file -> AppealCommands.lodge(file, input.event(), input.kind(), input.on()));
    }

    @MutationMapping
    SupervisionPayload upholdMeasure(@Argument MoveEvent input) {
        return desk.apply(
                "upholdMeasure",
                input,
                file -> AppealCommands.uphold(file, input.event(), input.on()));
    }

    @MutationMapping
    SupervisionPayload changeMeasure(@Argument ChangeMeasure input) {
        return desk.apply(
                "changeMeasure",
                input,
                file ->
                        AppealCommands.change(
                                file,
                                input.event(),
                                input.measure(),
                                input.effectUntil(),
                                input.on()));
    }

    @MutationMapping
    SupervisionPayload revokeMeasure(@Argument MoveEvent input) {
        return desk.apply(
                "revokeMeasure",
                input,
                file -> AppealCommands.revoke(file, input.event(), input.on()));
    }
}
