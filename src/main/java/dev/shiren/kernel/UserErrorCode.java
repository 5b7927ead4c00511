package dev.shiren.kernel;

/// The closed list of what `userErrors` can say. Clients branch on these names, so a name is never
/// changed or given another meaning.
public enum UserErrorCode {
    /// What an input field names does not exist.
    NOT_FOUND,
    /// There is no upload of this number, or it was used already.
    UNKNOWN_UPLOAD,
    /// The cadre has changed since it was read.
    STALE_VERSION,
    /// The idempotency key was used for another request.
    KEY_REUSED,
    /// A value breaks the data model.
    INVALID_VALUE,
    /// A record of this kind is there already.
    DUPLICATE,
    /// The record's workflow does not lead from where it stands to where it should go.
    ILLEGAL_TRANSITION,
    /// A rule stands against it.
    RULE
}
