package dev.shiren.talent.search.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import dev.shiren.cadre.Pools;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.elastic.SearchEngine;
import dev.shiren.talent.search.elastic.SearchText;
import dev.shiren.talent.search.filter.Criterion;
import dev.shiren.talent.search.filter.ResolvedFilter;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Computes the facets of a search, in one request that finds no hits and so is served from the
/// request cache when it is repeated.
@Component
public class Facets {

    /// Values of one facet that are listed, the most frequent first.
    static final int MAX_BUCKETS = 100;

    private static final String COUNTS = "counts";

    private final SearchEngine index;
    private final Pools pools;

    Facets(SearchEngine index, Pools pools) {
        this.index = index;
        this.pools = pools;
    }

    /// The facets in the order asked for.
    public List<Facet> of(
            SearchText text,
            ResolvedFilter filter,
            Organization organization,
            List<CadreFacetField> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        Dimensions dimensions = new Dimensions(organization, filter.asOf(), pools::names);
        Map<CadreFacetField, Dimension> wanted = new EnumMap<>(CadreFacetField.class);
        fields.forEach(field -> wanted.computeIfAbsent(field, dimensions::of));
        Map<String, Aggregate> found = index.search(request(text, filter, wanted)).aggregations();
        FacetReading reading = new FacetReading(filter, organization);
        return fields.stream()
                .map(
                        field ->
                                reading.facet(
                                        Objects.requireNonNull(wanted.get(field)),
                                        counts(found, field)))
                .toList();
    }

    private static SearchRequest.Builder request(
            SearchText text, ResolvedFilter filter, Map<CadreFacetField, Dimension> wanted) {
        SearchRequest.Builder request =
                new SearchRequest.Builder()
                        .size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .requestCache(true)
                        .query(common(text, filter, wanted.keySet()));
        wanted.forEach(
                (field, dimension) ->
                        request.aggregations(
                                field.name(),
                                facet(dimension, others(field, wanted.keySet(), filter))));
        return request;
    }

    /// The words, and what is asked besides values of the facets.
    private static Query common(
            SearchText text, ResolvedFilter filter, Set<CadreFacetField> fields) {
        Query conditions = SearchCompiler.compile(filter.without(clause -> owned(fields, clause)));
        return text.within(conditions);
    }

    /// What is asked of the values of other facets than this one.
    private static Query others(
            CadreFacetField field, Set<CadreFacetField> fields, ResolvedFilter filter) {
        return SearchCompiler.compile(
                new ResolvedFilter(
                        filter.asOf(),
                        filter
                                .clauses(clause -> owned(fields, clause) && !field.owns(clause))
                                .stream()
                                .map(Criterion.class::cast)
                                .toList()));
    }

    private static boolean owned(Set<CadreFacetField> fields, Criterion.Clause clause) {
        return fields.stream().anyMatch(field -> field.owns(clause));
    }

    private static Aggregation facet(Dimension dimension, Query others) {
        Aggregation counts = Counting.of(dimension, MAX_BUCKETS + 1, Map.of());
        return Aggregation.of(a -> a.filter(others).aggregations(COUNTS, counts));
    }

    private static Aggregate counts(Map<String, Aggregate> found, CadreFacetField field) {
        Aggregate facet = found.get(field.name());
        Aggregate counts = facet == null ? null : facet.filter().aggregations().get(COUNTS);
        if (counts == null) {
            throw new IllegalStateException("no counts came back for " + field);
        }
        return counts;
    }
}
