package dev.shiren.talent.search.filter;

import org.jspecify.annotations.Nullable;

/// Months of tenure on the filter's day, each between its bounds.
public record TenureFilter(
        @Nullable IntRange inPost, @Nullable IntRange inLevel, @Nullable IntRange inUnit) {}
