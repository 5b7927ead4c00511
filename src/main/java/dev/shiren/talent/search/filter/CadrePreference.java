package dev.shiren.talent.search.filter;

import org.jspecify.annotations.Nullable;

/// What a client would rather find: it moves cadres up, and never decides who is found.
///
/// @param weight 1 to 100; 1 when absent
public record CadrePreference(CadreFilter where, @Nullable Integer weight) {}
