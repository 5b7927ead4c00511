package dev.shiren.talent.search.filter;

import dev.shiren.performance.AchievementCategory;
import dev.shiren.performance.AchievementRole;
import dev.shiren.performance.AchievementStage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// At least so many achievements.
///
/// @param difficulty 1 to 5
/// @param stages reviewed and filed ones when absent
/// @param specialties taxonomy codes, each with all below it
/// @param lastYears within so many years up to the filter's day; ever when absent
/// @param atLeast 1 when absent
public record AchievementFilter(
        @Nullable List<AchievementCategory> categories,
        @Nullable List<AchievementRole> roles,
        @Nullable IntRange difficulty,
        @Nullable List<AchievementStage> stages,
        @Nullable List<String> specialties,
        @Nullable Integer lastYears,
        @Nullable Integer atLeast) {}
