package dev.shiren.cadre.change;

import dev.shiren.cadre.Cadre;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;

/// What a mutation did: the cadre at its new version and the record, or why nothing was done.
///
/// @param cadre null when refused
/// @param record code of the record within the cadre; null when refused
public record Outcome(@Nullable Cadre cadre, @Nullable String record, List<UserError> userErrors) {

    static Outcome done(Cadre cadre, String record) {
        return new Outcome(cadre, record, List.of());
    }

    /// Nothing was done.
    public static Outcome refused(UserError error) {
        return new Outcome(null, null, List.of(error));
    }

    /// The record as the payload shows it; null when refused.
    public <N> @Nullable N shown(BiFunction<Cadre, String, @Nullable N> node) {
        return cadre == null || record == null ? null : node.apply(cadre, record);
    }
}
