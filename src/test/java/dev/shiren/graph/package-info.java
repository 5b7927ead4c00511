/// Tests of the graph's read side against a database.
@org.jspecify.annotations.NullMarked
package dev.shiren.graph;
