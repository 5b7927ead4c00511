/// Finds the application its engines: a MySQL-protocol server and an Elasticsearch. In the
/// embedded mode it starts both as child processes and stops them when the application ends,
/// however it ends.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.shiren.engines;
