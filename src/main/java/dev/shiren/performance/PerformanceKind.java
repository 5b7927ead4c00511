package dev.shiren.performance;

/// Kind of performance record in the graph (业绩记录类别): 考核, 实绩, 奖励.
public enum PerformanceKind {
    APPRAISAL,
    ACHIEVEMENT,
    AWARD
}
