/// The mutations of profiles and of the records beside them. For each kind of record, `…Commands`
/// decide from the cadre's document what is written and `…Changes` bind them to the graph.
@org.jspecify.annotations.NullMarked
package dev.shiren.cadre.mutation;
