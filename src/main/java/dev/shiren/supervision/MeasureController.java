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

    record Admonish(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            LocalDate on,
            @Nullable SourceOrgan sourceOrgan,
            @Nullable String document,
            @Nullable String matter,
            @Nullable String refers,
            @Nullable LocalDate effectFrom,
            @Nullable LocalDate heardOn,
            @Nullable String statement,
            @Nullable LocalDate servedOn)
            implements CadreInput {

        Decision decision() {
            return new Decision(
                    new EventFacts(on, sourceOrgan, document, matter, refers),
                    null,
                    effectFrom,
                    null,
                    heardOn,
                    statement,
                    servedOn);
        }
    }

    record ImposeSanction(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            LocalDate on,
            @Nullable SourceOrgan sourceOrgan,
            @Nullable String document,
            @Nullable String matter,
            @Nullable String refers,
            Measure measure,
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

    record ImposeMeasure(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            LocalDate on,
            @Nullable SourceOrgan sourceOrgan,
            @Nullable String document,
            @Nullable String matter,
            @Nullable String refers,
            Measure measure,
            @Nullable LocalDate heardOn,
            @Nullable String statement,
            @Nullable LocalDate servedOn)
            implements CadreInput {

        Decision decision() {
            return new Decision(
                    new EventFacts(on, sourceOrgan, document, matter, refers),
                    measure,
                    null,
                    null,
                    heardOn,
                    statement,
                    servedOn);
        }
    }

    @MutationMapping
    SupervisionPayload admonish(@Argument Admonish input) {
        return impose("admonish", input, SupervisionKind.ADMONITION, input.decision());
    }

    @MutationMapping
    SupervisionPayload imposePartySanction(@Argument ImposeSanction input) {
        return impose(
                "imposePartySanction", input, SupervisionKind.PARTY_SANCTION, input.decision());
    }

    @MutationMapping
    SupervisionPayload imposeAdminSanction(@Argument ImposeSanction input) {
        return impose(
                "imposeAdminSanction", input, SupervisionKind.ADMIN_SANCTION, input.decision());
    }

    @MutationMapping
    SupervisionPayload imposeOrgMeasure(@Argument ImposeMeasure input) {
        return impose("imposeOrgMeasure", input, SupervisionKind.ORG_MEASURE, input.decision());
    }

    @MutationMapping
    SupervisionPayload adjustUnfit(@Argument ImposeMeasure input) {
        return impose("adjustUnfit", input, SupervisionKind.UNFIT_ADJUSTMENT, input.decision());
    }

    private SupervisionPayload impose(
            String operation, CadreInput input, SupervisionKind kind, Decision decision) {
        return desk.apply(operation, input, file -> MeasureCommands.impose(file, kind, decision));
    }
}
