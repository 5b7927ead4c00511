package dev.shiren.performance;

/// Grade of an appraisal (等次). Annual: 优秀, 称职, 基本称职, 不称职, 不定等次; routine: 好, 较好, 一般, 较差.
public enum AppraisalGrade {
    EXCELLENT,
    COMPETENT,
    BASICALLY_COMPETENT,
    INCOMPETENT,
    NOT_GRADED,
    GOOD,
    FAIRLY_GOOD,
    AVERAGE,
    POOR
}
