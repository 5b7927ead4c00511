/// The connection to Elasticsearch: one client, made from `shiren.elasticsearch.*`.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package dev.shiren.elasticsearch;
