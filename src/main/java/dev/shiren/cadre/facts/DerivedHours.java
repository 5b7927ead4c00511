package dev.shiren.cadre.facts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// A derived number of hours.
///
/// @param min the least the records allow; null when they say nothing
/// @param max the most they allow; null when they say nothing
/// @param evidence node ids of the records it rests on
/// @param unknown why the records do not tell exactly; null when they do
public record DerivedHours(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<Evidence> evidence,
        @Nullable String unknown) {

    public DerivedHours {
        evidence = List.copyOf(evidence);
    }

    /// The number, where the records allow one only.
    public @Nullable BigDecimal exact() {
        return min != null && max != null && min.compareTo(max) == 0 ? min : null;
    }
}
