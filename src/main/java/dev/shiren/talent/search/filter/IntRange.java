package dev.shiren.talent.search.filter;

import org.jspecify.annotations.Nullable;

/// Whole numbers between two bounds, both included; an absent bound is none.
public record IntRange(@Nullable Integer min, @Nullable Integer max) {

    /// Whether a range is given and has a bound.
    static boolean asks(@Nullable IntRange range) {
        return range != null && (range.min != null || range.max != null);
    }
}
