package dev.shiren.talent.search.filter;

import dev.shiren.performance.AwardKind;
import dev.shiren.performance.OrganLevel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// At least so many awards.
///
/// @param lastYears within so many years up to the filter's day; ever when absent
/// @param atLeast 1 when absent
public record AwardFilter(
        @Nullable List<AwardKind> kinds,
        @Nullable List<OrganLevel> organLevels,
        @Nullable Integer lastYears,
        @Nullable Integer atLeast) {}
