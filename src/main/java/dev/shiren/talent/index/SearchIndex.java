package dev.shiren.talent.index;

/// A physical index as MySQL knows it.
///
/// @param mappingHash hash of the definition it was made from
/// @param organizationHash hash of what its entries show of the organization; empty if unknown
record SearchIndex(String name, State state, String mappingHash, String organizationHash) {

    enum State {
        /// Behind the alias.
        ACTIVE,
        /// Being filled by a rebuild; every change goes to it as well.
        BUILDING
    }

    /// The alias all writes go through. A write to an alias that is gone is refused, while one to
    /// an index that is gone would make a new index without mappings.
    String writeAlias() {
        return name + "-write";
    }
}
