package dev.shiren.talent.index;

import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.util.BinaryData;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.outbox.DirtyCadres;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Tells differences from changes that are still on their way.
///
/// Of a cadre that is read from MySQL (1), is not dirty (2), is read from Elasticsearch (3) and
/// still has the same version in MySQL (4), everything up to (1) is confirmed, nothing was
/// committed since, and so (3) must show it. The same holds of the organization, whose changes
/// count as marked once the active index carries their hash. Anything else is unsettled.
@Component
class Recheck {

    private final CadreDocuments documents;
    private final DirtyCadres dirty;
    private final ProjectionBasis basis;
    private final Reprojection reprojection;
    private final CadreIndex index;

    Recheck(
            CadreDocuments documents,
            DirtyCadres dirty,
            ProjectionBasis basis,
            Reprojection reprojection,
            CadreIndex index) {
        this.documents = documents;
        this.dirty = dirty;
        this.basis = basis;
        this.reprojection = reprojection;
        this.index = index;
    }

    /// What is certain, and the entries of which nothing is.
    record Result(List<Difference> differences, List<String> unsettled) {}

    Result run(SearchIndex active, Collection<String> ids) {
        if (ids.isEmpty()) {
            return new Result(List.of(), List.of());
        }
        List<Long> cadres = ids.stream().map(Recheck::cadre).filter(Objects::nonNull).toList();
        ProjectionBasis.Basis state = basis.current();
        boolean marked = reprojection.isUpToDate(active, state);
        Map<Long, CadreDocument> expected = documents.byIds(cadres);
        Set<Long> waiting = dirty.waiting(cadres);
        Map<String, IndexedEntry> found = entries(active, ids);
        Map<Long, Long> versions = documents.versions(cadres);
        boolean unchanged = marked && basis.current().hash().equals(state.hash());
        List<Difference> differences = new ArrayList<>();
        List<String> unsettled = new ArrayList<>();
        for (String id : ids) {
            Long cadre = cadre(id);
            CadreDocument document = cadre == null ? null : expected.get(cadre);
            long version = document == null ? 0 : document.version();
            boolean settled =
                    cadre == null
                            || (unchanged
                                    && !waiting.contains(cadre)
                                    && versions.getOrDefault(cadre, 0L) == version);
            if (!settled) {
                unsettled.add(id);
            } else {
                Difference difference = compare(id, entry(document, state), found.get(id));
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        return new Result(differences, unsettled);
    }

    /// Those of the entries that stand for no cadre of MySQL.
    List<String> withoutCadre(Collection<String> ids) {
        Set<Long> known =
                documents
                        .versions(
                                ids.stream().map(Recheck::cadre).filter(Objects::nonNull).toList())
                        .keySet();
        return ids.stream()
                .filter(
                        id -> {
                            Long cadre = cadre(id);
                            return cadre == null || !known.contains(cadre);
                        })
                .toList();
    }

    /// The cadre an entry's id stands for, or null if it is not the form of one.
    static @Nullable Long cadre(String id) {
        boolean digits = id.length() <= 18 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !id.startsWith("0") && !id.isEmpty() ? Long.valueOf(id) : null;
    }

    private static @Nullable IndexEntry entry(
            @Nullable CadreDocument document, ProjectionBasis.Basis state) {
        if (document == null) {
            return null;
        }
        try {
            return IndexEntry.of(document, state.organization());
        } catch (RuntimeException e) {
            // What cannot be projected is parked; whatever the index has is not its entry.
            return IndexEntry.unknown(document.cadreId(), document.version());
        }
    }

    private static @Nullable Difference compare(
            String id, @Nullable IndexEntry expected, @Nullable IndexedEntry found) {
        if (expected == null) {
            return found == null
                    ? null
                    : new Difference(id, Difference.Kind.EXTRA, 0, found.version());
        }
        if (found == null) {
            return new Difference(id, Difference.Kind.MISSING, expected.version(), 0);
        }
        if (found.equalTo(expected)) {
            return null;
        }
        int order = Long.compare(found.version(), expected.version());
        Difference.Kind kind =
                order < 0
                        ? Difference.Kind.STALE
                        : order > 0 ? Difference.Kind.AHEAD : Difference.Kind.DIFFERENT;
        return new Difference(id, kind, expected.version(), found.version());
    }

    // By id, which shows what was written even before a refresh.
    private Map<String, IndexedEntry> entries(SearchIndex active, Collection<String> ids) {
        List<String> list = List.copyOf(ids);
        Map<String, IndexedEntry> found = new HashMap<>();
        for (MultiGetResponseItem<BinaryData> item :
                index.ask(
                                es ->
                                        es.mget(
                                                get -> get.index(active.name()).ids(list),
                                                BinaryData.class))
                        .docs()) {
            if (item.isResult() && item.result().found()) {
                found.put(item.result().id(), IndexedEntry.of(item.result()));
            }
        }
        return found;
    }
}
