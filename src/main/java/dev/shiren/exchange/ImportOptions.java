package dev.shiren.exchange;

import org.jspecify.annotations.Nullable;

/// What a person has decided about an import of person files.
///
/// @param cadre code of the cadre that a single file is about
/// @param unit code of the unit that persons nobody knows yet are to be counted in; without it they
///     are rejected, because the form does not say
public record ImportOptions(@Nullable String cadre, @Nullable String unit) {

    /// Nothing decided.
    public static final ImportOptions NONE = new ImportOptions(null, null);
}
