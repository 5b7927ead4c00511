package dev.shiren.talent.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.PageInfo;
import dev.shiren.org.Organization;
import dev.shiren.talent.names.NameQuery;
import dev.shiren.talent.search.elastic.Highlights;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.elastic.SearchEngine;
import dev.shiren.talent.search.elastic.TextCompiler;
import dev.shiren.talent.search.filter.ResolvedFilter;
import dev.shiren.talent.search.verdict.Evaluator;
import dev.shiren.talent.search.verdict.Subject;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds cadres in the index and reads those shown from the database: one request, one statement.
@Component
class CadreSearch {

    private final SearchEngine index;
    private final CadreDocuments documents;

    CadreSearch(SearchEngine index, CadreDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    /// What of a page is wanted besides its hits: each costs.
    record Wanted(boolean total, boolean highlights) {}

    CadreSearchConnection page(TalentSearch search, SearchPage page, Wanted wanted) {
        SearchResponse<Void> found = index.search(request(search, page, wanted));
        List<Hit<Void>> hits = found.hits().hits();
        int size = page.request().size();
        List<SearchHit> edges = hydrated(hits.subList(0, Math.min(size, hits.size())), search);
        PageInfo info =
                new PageInfo(
                        hits.size() > size,
                        page.request().cursor() != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor());
        return new CadreSearchConnection(search, edges, info, total(found));
    }

    /// Cadres whose names a prefix finds, the best fitting first.
    List<Cadre> suggestions(
            NameQuery name, ResolvedFilter filter, SearchPage page, Organization organization) {
        SearchRequest.Builder request =
                new SearchRequest.Builder()
                        .query(
                                q ->
                                        q.bool(
                                                b ->
                                                        b.filter(SearchCompiler.compile(filter))
                                                                .must(TextCompiler.names(name))))
                        .size(page.request().size())
                        .sort(page.sort())
                        .trackTotalHits(t -> t.enabled(false))
                        .source(s -> s.fetch(false));
        List<Long> ids = index.search(request).hits().hits().stream().map(CadreSearch::id).toList();
        Map<Long, CadreDocument> found = documents.byIds(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(document -> isSeen(document, filter, organization))
                .map(Cadre::new)
                .toList();
    }

    private static SearchRequest.Builder request(
            TalentSearch search, SearchPage page, Wanted wanted) {
        SearchRequest.Builder request =
                new SearchRequest.Builder()
                        .query(search.query())
                        .size(page.request().limit())
                        .sort(page.sort())
                        .trackTotalHits(t -> t.enabled(wanted.total()))
                        .source(s -> s.fetch(false));
        List<FieldValue> after = page.after();
        if (!after.isEmpty()) {
            request.searchAfter(after);
        }
        if (wanted.highlights() && !search.text().words().isEmpty()) {
            request.highlight(Highlights.of(search.text().words()));
        }
        return request;
    }

    // An entry whose cadre the database does not have is the index's lag, not a hit.
    private List<SearchHit> hydrated(List<Hit<Void>> hits, TalentSearch search) {
        Map<Long, CadreDocument> found =
                documents.byIds(hits.stream().map(CadreSearch::id).toList());
        List<SearchHit> edges = new ArrayList<>();
        for (Hit<Void> hit : hits) {
            CadreDocument document = found.get(id(hit));
            if (document != null && isSeen(document, search.filter(), search.organization())) {
                edges.add(
                        new SearchHit(
                                SearchPage.cursor(hit.sort()).toString(),
                                new Cadre(document),
                                search,
                                highlights(hit.highlight())));
            }
        }
        return edges;
    }

    // Whoever has left the viewer's scope is no hit, even before the index has learned of it.
    private static boolean isSeen(
            CadreDocument document, ResolvedFilter filter, Organization organization) {
        return Evaluator.isSeen(filter, new Subject(document, organization));
    }

    private static List<SearchHit.Highlight> highlights(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new SearchHit.Highlight(field.getKey(), field.getValue()))
                .toList();
    }

    private static long id(Hit<Void> hit) {
        String id = hit.id();
        if (id == null) {
            throw new IllegalStateException("a hit without an id");
        }
        return Long.parseLong(id);
    }

    private static @Nullable Long total(SearchResponse<Void> found) {
        TotalHits total = found.hits().total();
        return total == null ? null : total.value();
    }
}
