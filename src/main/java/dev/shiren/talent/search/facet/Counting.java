package dev.shiren.talent.search.facet;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import dev.shiren.talent.search.facet.Dimension.Computed;
import dev.shiren.talent.search.facet.Dimension.Indexed;
import dev.shiren.talent.search.facet.Dimension.Part;
import dev.shiren.talent.search.facet.Dimension.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts by a dimension: the aggregation, and the reading of what comes back.
final class Counting {

    /// Stands for "no value": no code is empty.
    private static final String NONE = "";

    private Counting() {}

    /// How many have a value, and the counts within them.
    ///
    /// @param value null for those who have none
    record Count(
            @Nullable Value value, long count, Map<String, Aggregate> within) {}

    /// What a dimension yields.
    ///
    /// @param complete whether no value was left out for the size asked for
    record Counts(List<Count> counts, boolean complete) {}

    /// @param size how many values are listed at most, the most frequent first
    /// @param within aggregations to count in each value
    static Aggregation of(Dimension dimension, int size, Map<String, Aggregation> within) {
        return switch (dimension) {
            case Indexed indexed -> {
                TermsAggregation terms = terms(indexed.indexField(), size);
                yield Aggregation.of(a -> a.terms(terms).aggregations(within));
            }
            case Computed computed -> {
                Buckets<Query> parts = Buckets.of(b -> b.keyed(parts(computed)));
                yield Aggregation.of(a -> a.filters(f -> f.filters(parts)).aggregations(within));
            }
        };
    }

    private static TermsAggregation terms(String field, int size) {
        return TermsAggregation.of(
                t ->
                        t.field(field)
                                .size(size)
                                .missing(NONE)
                                .order(
                                        NamedValue.of("_count", SortOrder.Desc),
                                        NamedValue.of("_key", SortOrder.Asc)));
    }

    static Counts read(Dimension dimension, Aggregate found) {
        return switch (dimension) {
            case Indexed indexed -> terms(indexed, found.sterms());
            case Computed computed -> filters(computed, found.filters().buckets().keyed());
        };
    }

    private static Counts terms(Indexed indexed, StringTermsAggregate found) {
        List<Count> counts =
                found.buckets().array().stream()
                        .map(
                                bucket ->
                                        new Count(
                                                value(indexed, bucket.key().stringValue()),
                                                bucket.docCount(),
                                                bucket.aggregations()))
                        .toList();
        Long left = found.sumOtherDocCount();
        return new Counts(counts, left == null || left == 0);
    }

    private static @Nullable Value value(Indexed indexed, String key) {
        return NONE.equals(key) ? null : indexed.read().apply(key);
    }

    private static Counts filters(Computed computed, Map<String, FiltersBucket> found) {
        List<Count> counts = new ArrayList<>();
        for (Part part : computed.parts()) {
            counts.add(count(part.value(), found.get(part.value().key())));
        }
        counts.add(count(null, found.get(NONE)));
        return new Counts(counts, true);
    }

    private static Count count(@Nullable Value value, @Nullable FiltersBucket bucket) {
        if (bucket == null) {
            throw new IllegalStateException("no count came back for " + value);
        }
        return new Count(value, bucket.docCount(), bucket.aggregations());
    }

    private static Map<String, Query> parts(Computed computed) {
        Map<String, Query> parts = new LinkedHashMap<>();
        computed.parts().forEach(part -> parts.put(part.value().key(), part.query()));
        parts.put(NONE, computed.missing());
        return parts;
    }
}
