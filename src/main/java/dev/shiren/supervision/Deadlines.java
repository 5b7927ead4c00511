package dev.shiren.supervision;

import static dev.shiren.supervision.MeasureCommands.DUE_PROCESS;

import dev.shiren.rules.Term;
import dev.shiren.rules.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The deadlines that stand for an event as its procedure is, from the rules in force on the day
/// that begins the term. They inform; nothing is refused or closed by them.
final class Deadlines {

    private static final String WORKING_DAYS = "due-process-working-days";

    private final Terms.Table terms;

    Deadlines(Terms.Table terms) {
        this.terms = terms;
    }

    List<Deadline> of(SupervisionEvent event, Procedure procedure) {
        return switch (procedure.step()) {
            case ISSUED ->
                    list(deadline(DeadlineKind.REPLY, WORKING_DAYS, "REPLY", event.receivedOn()));
            case DECIDED -> decided(event, procedure);
            case APPEALED -> pending(procedure);
            case RECEIVED,
                    VERIFYING,
                    ANSWERED,
                    PENDING,
                    CLOSED_NO_ACTION,
                    CLARIFICATION_OFFERED,
                    CLARIFIED,
                    REVOKED,
                    SEALED ->
                    List.of();
        };
    }

    /// The ways of appeal that lead on from where a measure stands.
    static List<AppealKind> openWays(SupervisionEvent event, Procedure procedure) {
        AppealKind last = procedure.appeal();
        return switch (event.type()) {
            case ADMIN_SANCTION, ORG_MEASURE, UNFIT_ADJUSTMENT -> {
                if (bySupervisoryOrgan(event)) {
                    yield switch (last) {
                        case null -> List.of(AppealKind.REEXAMINATION);
                        case REEXAMINATION -> List.of(AppealKind.SECOND_REVIEW);
                        case REVIEW, APPEAL, SECOND_REVIEW -> List.of();
                    };
                }
                yield last == null
                        ? List.of(AppealKind.REVIEW, AppealKind.APPEAL)
                        : List.of(AppealKind.APPEAL);
            }
            case PARTY_SANCTION, ADMONITION -> List.of(AppealKind.APPEAL);
            default -> List.of();
        };
    }

    private static boolean bySupervisoryOrgan(SupervisionEvent event) {
        return event.type() == SupervisionKind.ADMIN_SANCTION
                && event.sourceOrgan() == SourceOrgan.DISCIPLINE;
    }

    private List<Deadline> decided(SupervisionEvent event, Procedure procedure) {
        LocalDate served =
                procedure.servedOn() == null ? Procedure.of(event).stepOn() : procedure.servedOn();
        return switch (event.type()) {
            case ADMONITION ->
                    list(
                            deadline(
                                    DeadlineKind.SELF_EXAMINATION,
                                    WORKING_DAYS,
                                    "SELF_EXAMINATION",
                                    served));
            case ADMIN_SANCTION, ORG_MEASURE, UNFIT_ADJUSTMENT ->
                    openWays(event, procedure).stream()
                            .map(way -> toLodge(way, procedure, served))
                            .filter(Objects::nonNull)
                            .toList();
            default -> List.of();
        };
    }

    private @Nullable Deadline toLodge(AppealKind way, Procedure procedure, LocalDate served) {
        LocalDate from = procedure.ruledOn() == null ? served : procedure.ruledOn();
        if (way == AppealKind.APPEAL && procedure.appeal() != null) {
            return procedure.appeal() == AppealKind.REVIEW
                    ? deadline(DeadlineKind.APPEAL, DUE_PROCESS, "APPEAL_AFTER_REVIEW", from)
                    : null;
        }
        return deadline(DeadlineKind.valueOf(way.name()), DUE_PROCESS, way.name(), from);
    }

    private List<Deadline> pending(Procedure procedure) {
        return procedure.appeal() == null || procedure.lodgedOn() == null
                ? List.of()
                : list(
                        deadline(
                                DeadlineKind.DECISION,
                                DUE_PROCESS,
                                procedure.appeal() + "_DECISION",
                                procedure.lodgedOn()));
    }

    private @Nullable Deadline deadline(
            DeadlineKind kind, String ruleSet, String name, LocalDate from) {
        Term term = terms.term(ruleSet, name, from);
        return term == null
                ? null
                : new Deadline(kind, term.lastDay(from), term.source(), term.verified());
    }

    private static List<Deadline> list(@Nullable Deadline deadline) {
        return deadline == null ? List.of() : List.of(deadline);
    }
}
