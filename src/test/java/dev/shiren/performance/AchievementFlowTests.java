package dev.shiren.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserErrorCode;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class AchievementFlowTests {

    @Test
    void leadsFromTheDraftToTheFile() {
        AchievementStage stage = AchievementStage.DRAFT;
        for (AchievementFlow flow :
                List.of(
                        AchievementFlow.CERTIFY,
                        AchievementFlow.PUBLICISE,
                        AchievementFlow.REVIEW,
                        AchievementFlow.FILE)) {
            stage = flow.from(stage);
        }
        assertThat(stage).isEqualTo(AchievementStage.FILED);
    }

    @Test
    void opensExactlyTheseSteps() {
        Map<AchievementStage, List<AchievementFlow>> open = new EnumMap<>(AchievementStage.class);
        for (AchievementStage stage : AchievementStage.values()) {
            open.put(
                    stage,
                    Arrays.stream(AchievementFlow.values())
                            .filter(flow -> flow.isOpenAt(stage))
                            .toList());
        }
        assertThat(open)
                .isEqualTo(
                        Map.of(
                                AchievementStage.DRAFT,
                                List.of(AchievementFlow.CERTIFY),
                                AchievementStage.CERTIFIED,
                                List.of(AchievementFlow.PUBLICISE, AchievementFlow.RETURN),
                                AchievementStage.PUBLICISED,
                                List.of(AchievementFlow.REVIEW, AchievementFlow.OBJECT),
                                AchievementStage.REVIEWED,
                                List.of(AchievementFlow.FILE, AchievementFlow.OBJECT),
                                AchievementStage.FILED,
                                List.of(),
                                AchievementStage.OBJECTED,
                                List.of(
                                        AchievementFlow.DISMISS_OBJECTION,
                                        AchievementFlow.UPHOLD_OBJECTION),
                                AchievementStage.REJECTED,
                                List.of()));
    }

    @Test
    void refusesByNameAndSaysWhatIsOpen() {
        assertThatThrownBy(() -> AchievementFlow.FILE.from(AchievementStage.CERTIFIED))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.error().code())
                                        .isEqualTo(UserErrorCode.ILLEGAL_TRANSITION))
                .hasMessage(
                        "FILE asks for [REVIEWED], the achievement is CERTIFIED: possible are"
                                + " [PUBLICISE, RETURN]");
    }
}
