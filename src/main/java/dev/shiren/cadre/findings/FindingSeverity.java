package dev.shiren.cadre.findings;

/// How sure and how bad a finding is (严重程度), the worst first: 错误, 警告, 提示.
public enum FindingSeverity {
    /// The records cannot all be true.
    ERROR,
    /// Something is missing, or unlikely to be right.
    WARNING,
    /// Worth a look: the records leave it open, or it may be in order.
    NOTICE
}
