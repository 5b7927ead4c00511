package dev.shiren.access.audit;

import org.jspecify.annotations.Nullable;

/// Something that is wrong with the chain.
///
/// @param what kind of it
/// @param entry number of the entry; null when it is about a seal or about a row that waits
/// @param seal number of the seal; null when none is known
/// @param detail what is seen
record AuditFinding(What what, @Nullable Long entry, @Nullable Long seal, String detail) {

    /// Kinds.
    enum What {
        /// A row says something else than what was written.
        CHANGED,
        /// A row is gone.
        REMOVED,
        /// A row stands in another place than where it was sealed.
        MOVED,
        /// A row was never sealed here.
        INSERTED,
        /// A seal was changed, moved or inserted.
        SEAL_CHANGED,
        /// A seal is gone.
        SEAL_REMOVED,
        /// The index of persons says something else than the entry.
        PERSONS_CHANGED,
        /// A row that waits to be sealed says something else than what was written.
        WAITING_CHANGED,
        /// The chain has no seal of the hash that an outside copy has: its end was cut off.
        HEAD_MISSING
    }

    static AuditFinding entry(What what, long entry, String detail) {
        return new AuditFinding(what, entry, null, detail);
    }

    static AuditFinding seal(What what, long seal, String detail) {
        return new AuditFinding(what, null, seal, detail);
    }
}
