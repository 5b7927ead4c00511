package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

/// A cadre's entry as bytes, ready to be sent or compared.
///
/// @param version the document's version, which is the entry's external version; 0 without one
/// @param json the entry, or null when the cadre is no more and its entry is to go
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record IndexEntry(long cadreId, long version, byte @Nullable [] json) {

    static IndexEntry of(CadreDocument document, Organization organization) {
        return new IndexEntry(
                document.cadreId(),
                document.version(),
                IndexJson.bytes(CadreProjection.project(document, organization)));
    }

    static IndexEntry removal(long cadreId) {
        return new IndexEntry(cadreId, 0, null);
    }

    /// The entry of a document that cannot be projected; equal to nothing in the index.
    static IndexEntry unknown(long cadreId, long version) {
        return new IndexEntry(cadreId, version, null);
    }

    String id() {
        return Long.toString(cadreId);
    }

    int size() {
        return json == null ? 0 : json.length;
    }
}
