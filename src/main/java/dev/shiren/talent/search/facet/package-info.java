/// Counts over a search: facets beside its hits, and statistics by up to three fields. Both count
/// with the compiled filter itself, so their numbers are those of lists and searches.
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search.facet;
