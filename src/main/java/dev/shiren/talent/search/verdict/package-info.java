/// The filter read over one document in Java: what its words mean, clause by clause and with the
/// records a verdict rests on. The compilers to SQL and Elasticsearch are tested against it.
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search.verdict;
