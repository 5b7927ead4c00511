package dev.shiren.talent.search.facet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The cadres that share values of some fields.
///
/// @param suppressed whether the count is withheld because the group is too small to show
/// @param drill opens exactly the list of the group; null where no such list can be opened
public record StatisticsGroup(
        List<Key> keys, long count, boolean suppressed, @Nullable String drill) {

    public StatisticsGroup {
        keys = List.copyOf(keys);
    }

    /// The group without its count.
    StatisticsGroup suppress() {
        return new StatisticsGroup(keys, 0, true, null);
    }

    /// A value of a field.
    ///
    /// @param key null for those who have none, or of whom it is not known
    public record Key(CadreFacetField field, @Nullable String key, String label) {

        private static final String NONE = "未填或不明";

        static Key of(CadreFacetField field, Dimension.@Nullable Value value) {
            return value == null
                    ? new Key(field, null, NONE)
                    : new Key(field, value.key(), value.label());
        }
    }
}
