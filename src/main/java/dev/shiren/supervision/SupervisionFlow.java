package dev.shiren.supervision;

import static dev.shiren.supervision.SupervisionKind.ADMIN_SANCTION;
import static dev.shiren.supervision.SupervisionKind.ADMONITION;
import static dev.shiren.supervision.SupervisionKind.CASE_FILED;
import static dev.shiren.supervision.SupervisionKind.COMPLAINT;
import static dev.shiren.supervision.SupervisionKind.INQUIRY;
import static dev.shiren.supervision.SupervisionKind.ORG_MEASURE;
import static dev.shiren.supervision.SupervisionKind.PARTY_SANCTION;
import static dev.shiren.supervision.SupervisionKind.UNFIT_ADJUSTMENT;
import static dev.shiren.supervision.SupervisionStep.ANSWERED;
import static dev.shiren.supervision.SupervisionStep.APPEALED;
import static dev.shiren.supervision.SupervisionStep.CLARIFICATION_OFFERED;
import static dev.shiren.supervision.SupervisionStep.CLARIFIED;
import static dev.shiren.supervision.SupervisionStep.CLOSED_NO_ACTION;
import static dev.shiren.supervision.SupervisionStep.DECIDED;
import static dev.shiren.supervision.SupervisionStep.ISSUED;
import static dev.shiren.supervision.SupervisionStep.PENDING;
import static dev.shiren.supervision.SupervisionStep.RECEIVED;
import static dev.shiren.supervision.SupervisionStep.REVOKED;
import static dev.shiren.supervision.SupervisionStep.SEALED;
import static dev.shiren.supervision.SupervisionStep.VERIFYING;

import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserErrorCode;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The ways of supervision events.
///
/// A complaint is declined or verified; what the verification finds no fault in is cleared up and
/// sealed. One that is unresolved (未查实但不能排除) is not "unfounded": it gets no clarification. A
/// measure may be appealed, which suspends nothing (监察法 art. 56), and is then upheld, changed or
/// revoked; an organ may also correct its own decision without being asked.
enum SupervisionFlow {
    DECLINE(Set.of(COMPLAINT), CLOSED_NO_ACTION, RECEIVED),
    VERIFY(Set.of(COMPLAINT), VERIFYING, RECEIVED),
    CONCLUDE(Set.of(COMPLAINT), DECIDED, VERIFYING),
    OFFER_CLARIFICATION(Set.of(COMPLAINT), CLARIFICATION_OFFERED, DECIDED),
    RECORD_CLARIFICATION(Set.of(COMPLAINT), CLARIFIED, CLARIFICATION_OFFERED),
    SEAL(Set.of(COMPLAINT), SEALED, CLARIFIED),
    ANSWER(Set.of(INQUIRY), ANSWERED, ISSUED),
    CLOSE_INQUIRY(Set.of(INQUIRY), DECIDED, ISSUED, ANSWERED),
    CLOSE_CASE(Set.of(CASE_FILED), DECIDED, PENDING),
    APPEAL(measures(), APPEALED, DECIDED),
    UPHOLD(measures(), DECIDED, APPEALED),
    CHANGE(
            Set.of(PARTY_SANCTION, ADMIN_SANCTION, ORG_MEASURE, UNFIT_ADJUSTMENT),
            DECIDED,
            DECIDED,
            APPEALED),
    REVOKE(measures(), REVOKED, DECIDED, APPEALED);

    private static final List<SupervisionOutcome> CLARIFIABLE =
            List.of(
                    SupervisionOutcome.NOT_VIOLATION,
                    SupervisionOutcome.UNFOUNDED,
                    SupervisionOutcome.MALICIOUS);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<SupervisionKind> kinds;

    private final SupervisionStep to;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SupervisionStep> from;

    SupervisionFlow(Set<SupervisionKind> kinds, SupervisionStep to, SupervisionStep... from) {
        this.kinds = kinds;
        this.to = to;
        this.from = List.of(from);
    }

    private static Set<SupervisionKind> measures() {
        return Set.of(ADMONITION, PARTY_SANCTION, ADMIN_SANCTION, ORG_MEASURE, UNFIT_ADJUSTMENT);
    }

    /// Where an event stands: all that its way depends on.
    record Standing(
            SupervisionKind kind, SupervisionStep step, @Nullable SupervisionOutcome outcome) {}

    /// The flows that events of a kind have at all.
    static List<SupervisionFlow> of(SupervisionKind kind) {
        return Arrays.stream(values()).filter(flow -> flow.kinds.contains(kind)).toList();
    }

    boolean isOpenAt(Standing standing) {
        return kinds.contains(standing.kind())
                && from.contains(standing.step())
                && (this != OFFER_CLARIFICATION || CLARIFIABLE.contains(standing.outcome()));
    }

    /// The step it leads to.
    ///
    /// @throws RefusedException (ILLEGAL_TRANSITION) where it is not open
    SupervisionStep from(Standing standing) {
        if (isOpenAt(standing)) {
            return to;
        }
        throw RefusedException.of(UserErrorCode.ILLEGAL_TRANSITION, "event", closed(standing));
    }

    /// Why it is not open, and what is.
    String closed(Standing standing) {
        if (!kinds.contains(standing.kind())) {
            return "%s is no step of a %s".formatted(this, standing.kind());
        }
        List<SupervisionFlow> open =
                Arrays.stream(values()).filter(flow -> flow.isOpenAt(standing)).toList();
        String asked =
                from.contains(standing.step())
                        ? "one of the outcomes %s, it is %s"
                                .formatted(CLARIFIABLE, standing.outcome())
                        : "%s, the event is %s".formatted(from, standing.step());
        return "%s asks for %s%s"
                .formatted(this, asked, open.isEmpty() ? "" : ": possible are " + open);
    }
}
