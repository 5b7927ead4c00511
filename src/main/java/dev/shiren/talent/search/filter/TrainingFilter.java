package dev.shiren.talent.search.filter;

import dev.shiren.cadre.TrainingMode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Hours of recognised training.
///
/// @param hours 1 or more when absent
/// @param lastYears begun within so many years up to the filter's day; ever when absent
/// @param topics taxonomy codes, each with all below it
public record TrainingFilter(
        @Nullable IntRange hours,
        @Nullable Integer lastYears,
        @Nullable List<TrainingMode> modes,
        @Nullable List<String> topics) {}
