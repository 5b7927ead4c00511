package dev.shiren.talent.search.facet;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Function;

/// How cadres are counted by a field.
sealed interface Dimension {

    CadreFacetField field();

    /// A value as clients see it: the key is what a filter takes.
    record Value(String key, String label) {}

    /// A value with the query of those who have it.
    record Part(Value value, Query query) {}

    /// Counted by the values of a field of the index.
    ///
    /// @param read a value of the index as clients see it
    record Indexed(CadreFacetField field, String indexField, Function<String, Value> read)
            implements Dimension {}

    /// Counted by queries, because the day decides or values are grouped.
    ///
    /// @param missing those of whom the value is not known, or who have none
    record Computed(CadreFacetField field, List<Part> parts, Query missing) implements Dimension {

        public Computed {
            parts = List.copyOf(parts);
        }
    }
}
