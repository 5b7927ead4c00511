package dev.shiren.supervision;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.SupervisionDesk.SupervisionPayload;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.List;

/// The mutation that grants tolerance.
@Controller
final class ToleranceController {

    private final SupervisionDesk desk;

    ToleranceController(SupervisionDesk desk) {
        this.desk = desk;
    }

    record GrantTolerance(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            LocalDate on,
            @Nullable SourceOrgan sourceOrgan,
            @Nullable String document,
            @Nullable String matter,
            @Nullable String refers,
            @Nullable String achievement,
            int situation,
            Relief relief)
            implements CadreInput {

        OversightCommands.Tolerance tolerance() {
            return new OversightCommands.Tolerance(
                    new EventFacts(on, sourceOrgan, document, matter, refers),
                    achievement,
                    situation,
                    relief);
        }
    }

    @MutationMapping
    SupervisionPayload grantTolerance(@Argument GrantTolerance input) {
        return desk.apply(
                "grantTolerance",
                input,
                (file, cadre) ->
                        OversightCommands.tolerate(file, input.tolerance(), achievements(cadre)));
    }

    private static List<String> achievements(Cadre cadre) {
        PerformanceRecords.Records records =
                cadre.document().section(PerformanceRecords.Records.SECTION);
        return records == null
                ? List.of()
                : records.achievements().stream().map(Achievement::code).toList();
    }
}
