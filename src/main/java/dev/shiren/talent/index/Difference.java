package dev.shiren.talent.index;

/// An entry that is not what MySQL says it should be.
///
/// @param id the entry's id: the cadre's number, or whatever a stranger wrote
/// @param version the document's version in MySQL; 0 when there is no such cadre
/// @param indexedVersion the entry's version; 0 when there is no entry
public record Difference(String id, Kind kind, long version, long indexedVersion) {

    /// What is wrong with it.
    public enum Kind {
        /// The cadre has no entry.
        MISSING,
        /// The entry is of an earlier version.
        STALE,
        /// The entry is of this version but says something else.
        DIFFERENT,
        /// The entry claims a later version: someone else wrote it, or MySQL was set back.
        AHEAD,
        /// There is no such cadre.
        EXTRA
    }
}
