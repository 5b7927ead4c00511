package dev.shiren.supervision;

/// How a measure is appealed: 复核 by the organ that decided or 申诉 to the one above (公务员法 art. 95);
/// 复审 by the supervisory organ that decided, then 复核 by the one above (监察法 art. 56).
enum AppealKind {
    REVIEW,
    APPEAL,
    REEXAMINATION,
    SECOND_REVIEW
}
