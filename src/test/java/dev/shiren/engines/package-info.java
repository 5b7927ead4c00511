/// Tests of the engines.
@org.jspecify.annotations.NullMarked
package dev.shiren.engines;
