/// Lists, searches, suggestions, facets and statistics of cadres in the graph, all over the one
/// filter of [dev.shiren.talent.search.filter].
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search;
