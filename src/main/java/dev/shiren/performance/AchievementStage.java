package dev.shiren.performance;

/// Stage of an achievement: 个人记实, 领导鉴定, 单位公示, 群众评价, 归档; OBJECTED while an objection is open,
/// REJECTED when it succeeded.
public enum AchievementStage {
    DRAFT,
    CERTIFIED,
    PUBLICISED,
    REVIEWED,
    FILED,
    OBJECTED,
    REJECTED
}
