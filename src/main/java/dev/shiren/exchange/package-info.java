/// Bulk exchange: roster NDJSON and person files in, jobs that report progress and findings.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "outbox",
            "bulk",
            "rules",
            "org",
            "cadre",
            "cadre :: facts",
            "cadre :: findings",
            "performance",
            "supervision",
            "talent :: index",
            "demo"
        })
package dev.shiren.exchange;
