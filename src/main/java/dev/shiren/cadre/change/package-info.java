/// How a mutation changes one cadre: the version it expects, the key that makes it repeatable, the
/// transaction, the new document and what the payload shows.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("change")
package dev.shiren.cadre.change;
