package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocuments;
import dev.shiren.outbox.DirtyCadres;

import org.springframework.stereotype.Component;

/// Has all entries projected again when units or specialties have changed what they show.
@Component
class Reprojection {

    /// Ids marked in one statement, which holds their dirty rows for some tenths of a second.
    private static final long RANGE = 20_000;

    private final ProjectionBasis basis;
    private final SearchIndexRepository indices;
    private final CadreIndex index;
    private final CadreDocuments documents;
    private final DirtyCadres dirty;

    Reprojection(
            ProjectionBasis basis,
            SearchIndexRepository indices,
            CadreIndex index,
            CadreDocuments documents,
            DirtyCadres dirty) {
        this.basis = basis;
        this.indices = indices;
        this.index = index;
        this.documents = documents;
        this.dirty = dirty;
    }

    /// Marks all cadres when the active index shows another state of the organization. Only the
    /// active one counts: an index being built keeps the state its rebuild began with, so that once
    /// active it is done over if that changed on the way.
    void run() {
        SearchIndex active = indices.active(index.alias()).orElse(null);
        if (active != null) {
            String hash = basis.current().hash();
            if (!active.organizationHash().equals(hash)) {
                reprojectAll();
                // Last: a process that dies before this marks again.
                indices.setOrganization(active.name(), hash);
            }
        }
    }

    /// Whether the active index is marked for the state the organization has now.
    boolean isUpToDate(SearchIndex active, ProjectionBasis.Basis now) {
        return indices.active(index.alias())
                .filter(current -> current.name().equals(active.name()))
                .filter(current -> current.organizationHash().equals(now.hash()))
                .isPresent();
    }

    /// Marks all cadres.
    void reprojectAll() {
        long last = documents.lastId();
        for (long after = 0; after < last; after += RANGE) {
            dirty.markRange(after, after + RANGE);
        }
    }
}
