/// The record of who read and wrote what about whom: rows that their writers only append, sealed
/// into a chain of signatures in which any changed, removed, moved or inserted row is found;
/// `src/adr/0012-audit-chain.md` says why it is built so, `src/docs/audit.md` how to use it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("audit")
package dev.shiren.access.audit;
