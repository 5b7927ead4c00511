package dev.shiren.performance;

/// Kind of work an achievement belongs to (实绩类别): 中心工作, 重点项目, 急难险重, 改革创新, 民生实事, 招商引资.
public enum AchievementCategory {
    CORE_TASK,
    KEY_PROJECT,
    EMERGENCY,
    REFORM,
    LIVELIHOOD,
    INVESTMENT
}
