/// Measurements, run by hand; see `src/docs/performance.md`.
@org.jspecify.annotations.NullMarked
package dev.shiren.bench;
