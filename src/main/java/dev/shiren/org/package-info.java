/// Units, posts, code tables and the specialty taxonomy: what every profile refers to.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "access", "outbox", "bulk"})
package dev.shiren.org;
