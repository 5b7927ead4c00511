package dev.shiren.talent.search.facet;

import java.util.List;

/// How many cadres of a search have each value of a field, the search's own choice among these
/// values left aside.
///
/// @param missing of how many the value is not known, or who have none
public record Facet(CadreFacetField field, List<Bucket> buckets, long missing) {

    /// A value with its count.
    ///
    /// @param selected whether the search's filter chose it
    public record Bucket(String key, String label, long count, boolean selected) {}

    public Facet {
        buckets = List.copyOf(buckets);
    }
}
