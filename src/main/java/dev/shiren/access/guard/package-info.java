/// The policy in the graph: which fields a request gets, and what it is told of those it does not.
/// `src/adr/0014-one-access-policy.md` says why it is built so, `src/docs/access.md` who sees what.
@org.jspecify.annotations.NullMarked
package dev.shiren.access.guard;
