package dev.shiren.performance;

/// Kind of award (奖励种类): 授予称号, 一等功, 二等功, 三等功, 嘉奖, 其他.
public enum AwardKind {
    TITLE,
    MERIT_1,
    MERIT_2,
    MERIT_3,
    COMMENDATION,
    OTHER
}
