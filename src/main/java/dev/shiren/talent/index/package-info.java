/// The index of cadres as a disposable projection of MySQL: what an entry holds, the indexer that
/// keeps entries up to date, the rebuild behind an alias, the proof that nothing is missing.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("index")
package dev.shiren.talent.index;
