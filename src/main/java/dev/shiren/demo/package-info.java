/// The invented city: a deterministic roster of units, posts, cadres and rankings in the exchange
/// format, for demonstration, tests and measurements. Nothing in it is taken from real life.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package dev.shiren.demo;
