package dev.shiren.talent.search.filter;

/// A preference ready to be compiled or evaluated.
///
/// @param weight what being met adds to a cadre's relevance
public record Preference(ResolvedFilter filter, int weight) {}
