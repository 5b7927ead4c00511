package dev.shiren.supervision;

/// Outcome of a verification. Complaints: 属实, 部分属实, 不违规, 未查实但不能排除, 不实, 诬告陷害; personal matters: 一致,
/// 漏报, 瞒报.
public enum SupervisionOutcome {
    SUBSTANTIATED,
    PARTLY_SUBSTANTIATED,
    NOT_VIOLATION,
    UNRESOLVED,
    UNFOUNDED,
    MALICIOUS,
    CONSISTENT,
    OMITTED,
    CONCEALED
}
