/// How long the request that a thread works for may still run, and database statements that end
/// with it; `src/adr/0013-hardening.md` says why.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
package dev.shiren.deadline;
