package dev.shiren.talent.search.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.facet.Counting.Count;
import dev.shiren.talent.search.facet.Dimension.Computed;
import dev.shiren.talent.search.facet.Dimension.Indexed;
import dev.shiren.talent.search.facet.Dimension.Value;
import dev.shiren.talent.search.filter.ResolvedFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes facets of counts: values nobody has are left out, unless the filter chose them.
record FacetReading(ResolvedFilter filter, Organization organization) {

    Facet facet(Dimension dimension, Aggregate found) {
        Map<String, Value> selected = selected(dimension);
        List<Facet.Bucket> buckets = new ArrayList<>();
        long missing = 0;
        for (Count count : Counting.read(dimension, found).counts()) {
            Value value = count.value();
            if (value == null) {
                missing = count.count();
            } else {
                boolean chosen = selected.remove(value.key()) != null;
                if ((count.count() > 0 && buckets.size() < Facets.MAX_BUCKETS) || chosen) {
                    buckets.add(bucket(value, count.count(), chosen));
                }
            }
        }
        selected.values().forEach(value -> buckets.add(bucket(value, 0, true)));
        return new Facet(dimension.field(), buckets, missing);
    }

    private static Facet.Bucket bucket(Value value, long count, boolean selected) {
        return new Facet.Bucket(value.key(), value.label(), count, selected);
    }

    private Map<String, Value> selected(Dimension dimension) {
        Set<String> codes = Selection.of(dimension.field(), filter, organization);
        Map<String, Value> values = new LinkedHashMap<>();
        switch (dimension) {
            case Indexed indexed ->
                    codes.stream()
                            .map(indexed.read())
                            .forEach(value -> values.put(value.key(), value));
            case Computed computed ->
                    computed.parts().stream()
                            .map(Dimension.Part::value)
                            .filter(value -> codes.contains(value.key()))
                            .forEach(value -> values.put(value.key(), value));
        }
        return values;
    }
}
