/// Who is asking, who may see what, and what is kept sealed.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
package dev.shiren.access;
