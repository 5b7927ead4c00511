package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.org.Organization;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings cadres' present state into every index there is.
@Component
class Delivering {

    private final CadreDocuments documents;
    private final ProjectionBasis basis;
    private final SearchIndexRepository indices;
    private final CadreIndex index;
    private final BulkWriter writer;

    Delivering(
            CadreDocuments documents,
            ProjectionBasis basis,
            SearchIndexRepository indices,
            CadreIndex index,
            BulkWriter writer) {
        this.documents = documents;
        this.basis = basis;
        this.indices = indices;
        this.index = index;
        this.writer = writer;
    }

    /// What became of each cadre, and the indices it went to.
    record Result(Map<Long, Delivery> deliveries, List<SearchIndex> targets) {}

    /// Whether there is an index this server can write: one made from its own definition.
    boolean isPossible() {
        return indices.all(index.alias()).stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(SearchIndex target) {
        return target.mappingHash().equals(index.definition().hash());
    }

    /// Reads, projects and sends the cadres. The caller has claimed them before: what is read here,
    /// the list of indices above all, must not be older than the claim. A rebuild registers its
    /// index before it reads the first document; so a change is either claimed after that and goes
    /// to the new index too, or it was committed before and the rebuild reads it.
    ///
    /// @throws IndexUnavailableException when a request fails as a whole
    Result deliver(Collection<Long> cadreIds) {
        List<SearchIndex> targets = indices.all(index.alias());
        Organization organization = basis.current().organization();
        Map<Long, CadreDocument> found = documents.byIds(cadreIds);
        Map<Long, Delivery> deliveries = new HashMap<>();
        List<IndexEntry> entries = new ArrayList<>();
        for (long id : cadreIds) {
            CadreDocument document = found.get(id);
            try {
                entries.add(
                        document == null
                                ? IndexEntry.removal(id)
                                : IndexEntry.of(document, organization));
            } catch (RuntimeException e) {
                // One damaged document must not hold up the others of its batch.
                deliveries.put(id, new Delivery.Refused("not projected: " + e));
            }
        }
        deliveries.putAll(writer.write(entries, targets));
        return new Result(deliveries, targets);
    }
}
