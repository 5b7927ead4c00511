/// Who is asking, who may see what, what is kept sealed, and the record of who read and wrote what.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "bulk"})
package dev.shiren.access;
