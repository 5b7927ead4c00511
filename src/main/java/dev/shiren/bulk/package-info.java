/// Set-based writing and batched reading of a parent's child rows: `LOAD DATA LOCAL`, staged merges
/// and one `SELECT` a table, all derived from one column list.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
package dev.shiren.bulk;
