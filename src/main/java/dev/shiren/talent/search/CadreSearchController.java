package dev.shiren.talent.search;

import dev.shiren.access.Sight;
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

    private final Viewing viewing;
    private final CadreSearch searches;
    private final Facets facets;
    private final DirtyCadres dirty;

    CadreSearchController(Viewing viewing, CadreSearch searches, Facets facets, DirtyCadres dirty) {
        this.viewing = viewing;
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
            Sight sight,
            DataFetchingFieldSelectionSet selection) {
        ResolvedFilter filter = viewing.persons(where, organization, sight);
        TalentSearch search =
                new TalentSearch(
                        SearchText.of(text, organization),
                        filter,
                        viewing.preferences(prefer, filter.asOf(), organization, sight),
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
            @Argument String prefix,
            @Argument @Nullable Integer first,
            Organization organization,
            Sight sight) {
        PageRequest page = PageRequest.of(first, null, null, null);
        NameQuery name = NameQuery.of(prefix);
        return name instanceof NameQuery.None
                ? List.of()
                : searches.suggestions(
                        name,
                        viewing.persons(null, organization, sight),
                        new SearchPage(SortKey.of(BEST_FIRST), page),
                        organization);
    }

    @SchemaMapping
    List<Facet> facets(
            CadreSearchConnection connection, @Argument List<CadreFacetField> fields, Sight sight) {
        Viewing.requireReadable(fields, sight);
        TalentSearch search = connection.search();
        return facets.of(search.text(), search.filter(), search.organization(), fields);
    }

    @SchemaMapping
    Freshness freshness(CadreSearchConnection connection) {
        return new Freshness("INDEX", dirty.backlog().lagMillis());
    }
}
