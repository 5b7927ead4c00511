package dev.shiren.supervision;

/// Stage of a supervision event: 办理中, 已结, 申诉中, 已撤销, 已封存.
public enum SupervisionStage {
    OPEN,
    CONCLUDED,
    APPEALED,
    REVOKED,
    SEALED
}
