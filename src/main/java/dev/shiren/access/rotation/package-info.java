/// Seals everything anew under the vault's current key and cipher; `src/docs/audit.md` has
/// the steps of a rotation.
@org.jspecify.annotations.NullMarked
package dev.shiren.access.rotation;
