package dev.shiren.cadre.facts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A derived whole number: months or years.
///
/// @param min the least the records allow; null when they say nothing
/// @param max the most they allow; null when they set no bound
/// @param evidence node ids of the records it rests on
/// @param unknown why the records do not tell exactly; null when they do
public record DerivedCount(
        @Nullable Integer min,
        @Nullable Integer max,
        List<Evidence> evidence,
        @Nullable String unknown) {

    public DerivedCount {
        evidence = List.copyOf(evidence);
    }

    /// Between two bounds, both included.
    public static DerivedCount between(int min, int max, List<Evidence> evidence) {
        return new DerivedCount(
                min, max, evidence, min == max ? null : "a date is known to the year only");
    }

    /// Nothing can be said.
    public static DerivedCount unknown(String why) {
        return new DerivedCount(null, null, List.of(), why);
    }

    /// The number, where the records allow one only.
    public @Nullable Integer exact() {
        return min != null && min.equals(max) ? min : null;
    }
}
