package dev.shiren.cadre;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Age in full years as the approval form counts it: by month, the day is not used. A birth known
/// to the year only leaves two ages possible, except in December.
///
/// @param min the lower possible age, both ends included
/// @param max the higher possible age
public record Age(int min, int max) {

    /// The age on a day; null when that day is before the birth.
    public static @Nullable Age of(PartialDate birth, LocalDate asOf) {
        int month = PartialDate.monthNumber(asOf);
        int min = Math.floorDiv(month - birth.latestMonth(), 12);
        int max = Math.floorDiv(month - birth.earliestMonth(), 12);
        return max < 0 ? null : new Age(Math.max(min, 0), max);
    }

    /// The age, or null when two are possible.
    public @Nullable Integer exact() {
        return min == max ? min : null;
    }
}
