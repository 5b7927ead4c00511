/// The filter and the text of a search as Elasticsearch queries over the cadre index. Conditions
<<<<<<< HEAD
/// run
/// in filter context; scores come from constant tiers only, never from statistics of the corpus.
=======
/// run in filter context; scores come from constant tiers only, never from statistics of the corpus.
>>>>>>> search
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search.elastic;
