package dev.shiren.talent.search;

import dev.shiren.cadre.Cadre;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;
import dev.shiren.outbox.DirtyCadres;
import dev.shiren.talent.names.NameQuery;
import dev.shiren.talent.search.elastic.SearchText;
import dev.shiren.talent.search.facet.CadreFacetField;
import dev.shiren.talent.search.facet.Facet;
import dev.shiren.talent.search.facet.Facets;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.CadrePreference;
import dev.shiren.talent.search.filter.FilterReader;
import dev.shiren.talent.search.filter.ResolvedFilter;

import graphql.schema.DataFetchingFieldSelectionSet;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// Searches and suggestions from the index.
@Controller
final class CadreSearchController {

    private static final List<CadreOrder> BEST_FIRST =
            List.of(new CadreOrder(CadreOrder.Field.RELEVANCE, CadreOrder.Direction.DESC));

    private final FilterReader filters;
    private final CadreSearch searches;
    private final Facets facets;
    private final DirtyCadres dirty;

    CadreSearchController(
            FilterReader filters, CadreSearch searches, Facets facets, DirtyCadres dirty) {
        this.filters = filters;
        this.searches = searches;
        this.facets = facets;
        this.dirty = dirty;
    }

    /// What the answer comes from and how far that may lag behind the database.
    record Freshness(String source, long lagMillis) {}

    @QueryMapping
    CadreSearchConnection searchCadres(
            @Argument @Nullable String text,
            @Argument @Nullable CadreFilter where,
            @Argument @Nullable List<CadrePreference> prefer,
            @Argument @Nullable List<CadreOrder> orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Organization organization,
            DataFetchingFieldSelectionSet selection) {
        ResolvedFilter filter = filters.read(where, organization);
        TalentSearch search =
                new TalentSearch(
                        SearchText.of(text, organization),
                        filter,
                        filters.read(prefer, filter.asOf(), organization),
                        organization);
        List<SortKey> order = SortKey.of(orderBy == null ? BEST_FIRST : orderBy);
        PageRequest page = PageRequest.of(first, after, null, null);
        return searches.page(
                search,
                new SearchPage(order, page),
                new CadreSearch.Wanted(
                        selection.contains("totalCount"), selection.contains("edges/highlights")));
    }

    @QueryMapping
    List<Cadre> suggestCadres(
            @Argument String prefix, @Argument @Nullable Integer first, Organization organization) {
        PageRequest page = PageRequest.of(first, null, null, null);
        NameQuery name = NameQuery.of(prefix);
        return name instanceof NameQuery.None
                ? List.of()
                : searches.suggestions(
                        name,
                        filters.read(null, organization),
                        new SearchPage(SortKey.of(BEST_FIRST), page));
    }

    @SchemaMapping
    List<Facet> facets(CadreSearchConnection connection, @Argument List<CadreFacetField> fields) {
        TalentSearch search = connection.search();
        return facets.of(search.text(), search.filter(), search.organization(), fields);
    }

    @SchemaMapping
    Freshness freshness(CadreSearchConnection connection) {
        return new Freshness("INDEX", dirty.backlog().lagMillis());
    }
}
