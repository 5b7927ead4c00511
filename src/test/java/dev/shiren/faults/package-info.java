/// Faults done on purpose, too slow for every build; see `src/docs/faults.md`.
@org.jspecify.annotations.NullMarked
package dev.shiren.faults;
