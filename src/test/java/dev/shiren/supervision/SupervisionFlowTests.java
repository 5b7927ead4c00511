package dev.shiren.supervision;

import static dev.shiren.supervision.SupervisionFlow.APPEAL;
import static dev.shiren.supervision.SupervisionFlow.CHANGE;
import static dev.shiren.supervision.SupervisionFlow.CONCLUDE;
import static dev.shiren.supervision.SupervisionFlow.DECLINE;
import static dev.shiren.supervision.SupervisionFlow.OFFER_CLARIFICATION;
import static dev.shiren.supervision.SupervisionFlow.RECORD_CLARIFICATION;
import static dev.shiren.supervision.SupervisionFlow.REVOKE;
import static dev.shiren.supervision.SupervisionFlow.SEAL;
import static dev.shiren.supervision.SupervisionFlow.UPHOLD;
import static dev.shiren.supervision.SupervisionFlow.VERIFY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserErrorCode;
import dev.shiren.supervision.SupervisionFlow.Standing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class SupervisionFlowTests {

    @Test
    void opensExactlyTheseStepsToAComplaint() {
        assertThat(open(SupervisionKind.COMPLAINT, SupervisionOutcome.UNFOUNDED))
                .isEqualTo(
                        Map.of(
                                SupervisionStep.RECEIVED,
                                List.of(DECLINE, VERIFY),
                                SupervisionStep.VERIFYING,
                                List.of(CONCLUDE),
                                SupervisionStep.DECIDED,
                                List.of(OFFER_CLARIFICATION),
                                SupervisionStep.CLARIFICATION_OFFERED,
                                List.of(RECORD_CLARIFICATION),
                                SupervisionStep.CLARIFIED,
                                List.of(SEAL)));
    }

    @Test
    void opensExactlyTheseStepsToAMeasure() {
        assertThat(open(SupervisionKind.ADMIN_SANCTION, null))
                .isEqualTo(
                        Map.of(
                                SupervisionStep.DECIDED,
                                List.of(APPEAL, CHANGE, REVOKE),
                                SupervisionStep.APPEALED,
                                List.of(UPHOLD, CHANGE, REVOKE)));
    }

    @ParameterizedTest
    @EnumSource(
            value = SupervisionKind.class,
            names = {"REMINDER", "PATROL", "AUDIT", "PERSONAL_MATTERS", "TALK", "CLARIFICATION"})
    void opensNothingToWhatNeedsNoFurtherStep(SupervisionKind kind) {
        assertThat(open(kind, null)).isEmpty();
        assertThat(SupervisionFlow.of(kind)).isEmpty();
    }

    @Test
    void refusesByNameAndSaysWhatIsOpen() {
        Standing unresolved =
                new Standing(
                        SupervisionKind.COMPLAINT,
                        SupervisionStep.DECIDED,
                        SupervisionOutcome.UNRESOLVED);
        assertThatThrownBy(() -> OFFER_CLARIFICATION.from(unresolved))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.error().code())
                                        .isEqualTo(UserErrorCode.ILLEGAL_TRANSITION))
                .hasMessage(
                        "OFFER_CLARIFICATION asks for one of the outcomes [NOT_VIOLATION,"
                                + " UNFOUNDED, MALICIOUS], it is UNRESOLVED");
        assertThat(
                        SEAL.closed(
                                new Standing(
                                        SupervisionKind.COMPLAINT, SupervisionStep.RECEIVED, null)))
                .isEqualTo(
                        "SEAL asks for [CLARIFIED], the event is RECEIVED: possible are"
                                + " [DECLINE, VERIFY]");
    }

    private static Map<SupervisionStep, List<SupervisionFlow>> open(
            SupervisionKind kind, @Nullable SupervisionOutcome outcome) {
        Map<SupervisionStep, List<SupervisionFlow>> open = new EnumMap<>(SupervisionStep.class);
        for (SupervisionStep step : SupervisionStep.values()) {
            List<SupervisionFlow> flows =
                    Arrays.stream(SupervisionFlow.values())
                            .filter(flow -> flow.isOpenAt(new Standing(kind, step, outcome)))
                            .toList();
            if (!flows.isEmpty()) {
                open.put(step, flows);
            }
        }
        return open;
    }
}
