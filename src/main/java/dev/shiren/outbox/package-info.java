/// Which cadres changed and await the index: marked in the writing transaction, handed out with a
/// lease, retried and parked.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "bulk"})
package dev.shiren.outbox;
