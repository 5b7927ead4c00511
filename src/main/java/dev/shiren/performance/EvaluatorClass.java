package dev.shiren.performance;

/// Who evaluated (测评主体): 上级, 同级, 下级, 服务对象.
public enum EvaluatorClass {
    SUPERIOR,
    PEER,
    SUBORDINATE,
    SERVED
}
