package dev.shiren.talent.search.filter;

import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.RankingScope;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A result of a unit that reaches the cadre through a post held there in the result's period.
///
/// @param top among the first so many places
/// @param bottom among the last so many places
/// @param lastYears of a period that ended within so many years up to the filter's day
/// @param principal the post was the unit's principal one, or was not
public record UnitRankingFilter(
        @Nullable List<RankingDimension> dimensions,
        @Nullable List<RankingScope> scopes,
        @Nullable List<String> indicators,
        @Nullable Integer top,
        @Nullable Integer bottom,
        @Nullable Integer lastYears,
        @Nullable Boolean principal) {}
