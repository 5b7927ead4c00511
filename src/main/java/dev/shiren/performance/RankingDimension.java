package dev.shiren.performance;

/// Dimension of a unit's result (四看): 看工作绩效, 看联系项目, 看为民服务, 看风险管控.
public enum RankingDimension {
    PERFORMANCE,
    PROJECT,
    SERVICE,
    RISK
}
