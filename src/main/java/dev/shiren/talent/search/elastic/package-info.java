/// The filter and the text of a search as Elasticsearch queries over the cadre index. Conditions
/// run in filter context; scores come from constant tiers only, never from statistics of the
/// corpus.
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search.elastic;
