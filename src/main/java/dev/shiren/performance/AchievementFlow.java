package dev.shiren.performance;

import static dev.shiren.performance.AchievementStage.CERTIFIED;
import static dev.shiren.performance.AchievementStage.DRAFT;
import static dev.shiren.performance.AchievementStage.FILED;
import static dev.shiren.performance.AchievementStage.OBJECTED;
import static dev.shiren.performance.AchievementStage.PUBLICISED;
import static dev.shiren.performance.AchievementStage.REJECTED;
import static dev.shiren.performance.AchievementStage.REVIEWED;

import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserErrorCode;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The way of an achievement: 个人记实, 领导鉴定, 单位公示, 群众评价, 归档. An objection (异议) may be raised
/// while it is publicised or reviewed; when it is dismissed the achievement is publicised again,
/// when it is upheld the achievement is rejected.
enum AchievementFlow {
    CERTIFY(CERTIFIED, DRAFT),
    PUBLICISE(PUBLICISED, CERTIFIED),
    REVIEW(REVIEWED, PUBLICISED),
    FILE(FILED, REVIEWED),
    OBJECT(OBJECTED, PUBLICISED, REVIEWED),
    DISMISS_OBJECTION(PUBLICISED, OBJECTED),
    UPHOLD_OBJECTION(REJECTED, OBJECTED),
    RETURN(DRAFT, CERTIFIED);

    private final AchievementStage to;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<AchievementStage> from;

    AchievementFlow(AchievementStage to, AchievementStage first, AchievementStage... others) {
        this.to = to;
        this.from = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /// Whether it leads on from a stage.
    boolean isOpenAt(AchievementStage stage) {
        return from.contains(stage);
    }

    /// The stage it leads to.
    ///
    /// @throws RefusedException (ILLEGAL_TRANSITION) where it is not open
    AchievementStage from(AchievementStage stage) {
        if (isOpenAt(stage)) {
            return to;
        }
        throw RefusedException.of(UserErrorCode.ILLEGAL_TRANSITION, "achievement", closed(stage));
    }

    /// Why it is not open at a stage, and what is.
    String closed(AchievementStage stage) {
        List<AchievementFlow> open =
                Arrays.stream(values()).filter(flow -> flow.isOpenAt(stage)).toList();
        return "%s asks for %s, the achievement is %s%s"
                .formatted(this, from, stage, open.isEmpty() ? "" : ": possible are " + open);
    }
}
