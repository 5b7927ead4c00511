package dev.shiren.supervision;

/// What is due: 函询回复, 书面检查; to lodge a 复核, 申诉, 复审 or the 复核 after it; to decide on it (作出决定).
enum DeadlineKind {
    REPLY,
    SELF_EXAMINATION,
    REVIEW,
    APPEAL,
    REEXAMINATION,
    SECOND_REVIEW,
    DECISION
}
