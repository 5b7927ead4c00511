package dev.shiren.talent.search.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.elastic.SearchEngine;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.cadre.Pools;
import dev.shiren.talent.search.filter.ResolvedFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Counts the cadres of a filter, as a whole and by one to three fields.
@Component
public class Statistics {

    private static final int MAX_FIELDS = 3;

    /// Values of one field that are counted; units have the most.
    private static final int MAX_VALUES = 2000;

    private static final String COUNTS = "counts";

    private final SearchEngine index;
    private final Pools pools;

    Statistics(SearchEngine index, Pools pools) {
        this.index = index;
        this.pools = pools;
    }

    /// How many cadres fulfil a filter, exactly.
    public long total(ResolvedFilter filter) {
        TotalHits total =
                index.search(counting(filter).trackTotalHits(t -> t.enabled(true))).hits().total();
        return total == null ? 0 : total.value();
    }

    /// The groups that somebody is in, in the order of the first field, then the second. Who has
    /// several values of a field is in several groups; who has none is in that of no key.
    ///
    /// @throws RejectedException (BAD_USER_INPUT) for no field, a repeated one or more than three;
    ///     (LIMIT_EXCEEDED) for a field of too many values
    public List<StatisticsGroup> groups(
            ResolvedFilter filter, List<CadreFacetField> by, Organization organization) {
        if (by.isEmpty() || by.size() > MAX_FIELDS || by.stream().distinct().count() < by.size()) {
            throw RejectedException.badInput(
                    "by: give one to " + MAX_FIELDS + " different fields");
        }
        Dimensions dimensions = new Dimensions(organization, filter.asOf(), pools::names);
        List<Dimension> order = by.stream().map(dimensions::of).toList();
        SearchRequest.Builder request =
                counting(filter)
                        .trackTotalHits(t -> t.enabled(false))
                        .aggregations(within(order));
        List<StatisticsGroup> groups = new ArrayList<>();
        collect(order, List.of(), index.search(request).aggregations(), groups);
        return groups;
    }

    private static SearchRequest.Builder counting(ResolvedFilter filter) {
        return new SearchRequest.Builder()
                .size(0)
                .requestCache(true)
                .query(SearchCompiler.compile(filter));
    }

    private static Map<String, Aggregation> within(List<Dimension> order) {
        return order.isEmpty()
                ? Map.of()
                : Map.of(
                        COUNTS,
                        Counting.of(
                                order.getFirst(),
                                MAX_VALUES,
                                within(order.subList(1, order.size()))));
    }

    private static void collect(
            List<Dimension> order,
            List<StatisticsGroup.Key> outer,
            Map<String, Aggregate> found,
            List<StatisticsGroup> groups) {
        Dimension dimension = order.getFirst();
        Aggregate aggregate = found.get(COUNTS);
        if (aggregate == null) {
            throw new IllegalStateException("no counts came back by " + dimension.field());
        }
        Counting.Counts counts = Counting.read(dimension, aggregate);
        if (!counts.complete()) {
            throw new RejectedException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "by: %s has more than %d values here: narrow `where`"
                            .formatted(dimension.field(), MAX_VALUES));
        }
        for (Counting.Count count : counts.counts()) {
            if (count.count() > 0) {
                List<StatisticsGroup.Key> keys = new ArrayList<>(outer);
                keys.add(StatisticsGroup.Key.of(dimension.field(), count.value()));
                if (order.size() == 1) {
                    groups.add(new StatisticsGroup(keys, count.count(), false, null));
                } else {
                    collect(order.subList(1, order.size()), keys, count.within(), groups);
                }
            }
        }
    }
}
