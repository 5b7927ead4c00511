/// Facts derived from a cadre's records as of a day, with what they rest on: definitions of the
/// contract's semantics. Dates known to the year leave intervals, missing data leaves them open.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("facts")
package dev.shiren.cadre.facts;
