package dev.shiren.supervision;

import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;
import dev.shiren.supervision.MeasureCommands.Decision;
import dev.shiren.supervision.SupervisionDesk.SupervisionPayload;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;

/// The mutations that take measures.
@Controller
final class MeasureController {

    private final SupervisionDesk desk;

    MeasureController(SupervisionDesk desk) {
        this.desk = desk;
    }

    /// What any of these mutations is given; which fields there are depends on the measure.
    ///
    /// @param measure absent of an admonition, which is one
    record TakeMeasure(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            LocalDate on,
            @Nullable SourceOrgan sourceOrgan,
            @Nullable String document,
            @Nullable String matter,
            @Nullable String refers,
            @Nullable Measure measure,
            @Nullable LocalDate effectFrom,
            @Nullable LocalDate effectUntil,
            @Nullable LocalDate heardOn,
            @Nullable String statement,
            @Nullable LocalDate servedOn)
            implements CadreInput {

        Decision decision() {
            return new Decision(
                    new EventFacts(on, sourceOrgan, document, matter, refers),
                    measure,
                    effectFrom,
                    effectUntil,
                    heardOn,
                    statement,
                    servedOn);
        }
    }

    @MutationMapping
    SupervisionPayload admonish(@Argument TakeMeasure input) {
        return impose("admonish", input, SupervisionKind.ADMONITION);
    }

    @MutationMapping
    SupervisionPayload imposePartySanction(@Argument TakeMeasure input) {
        return impose("imposePartySanction", input, SupervisionKind.PARTY_SANCTION);
    }

    @MutationMapping
    SupervisionPayload imposeAdminSanction(@Argument TakeMeasure input) {
        return impose("imposeAdminSanction", input, SupervisionKind.ADMIN_SANCTION);
    }

    @MutationMapping
    SupervisionPayload imposeOrgMeasure(@Argument TakeMeasure input) {
        return impose("imposeOrgMeasure", input, SupervisionKind.ORG_MEASURE);
    }

    @MutationMapping
    SupervisionPayload adjustUnfit(@Argument TakeMeasure input) {
        return impose("adjustUnfit", input, SupervisionKind.UNFIT_ADJUSTMENT);
    }

    private SupervisionPayload impose(String operation, TakeMeasure input, SupervisionKind kind) {
        return desk.apply(
                operation, input, file -> MeasureCommands.impose(file, kind, input.decision()));
    }
}
