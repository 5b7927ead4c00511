package dev.shiren.access.audit;

/// What was done.
enum AuditKind {
    /// Fields of class P2 or above were answered.
    READ,
    /// A mutation or a command changed something.
    WRITE,
    /// A batch of an import changed something.
    IMPORT,
    /// Something was refused.
    REFUSED
}
