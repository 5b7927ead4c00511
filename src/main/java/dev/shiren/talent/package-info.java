/// Who fits: one filter compiled to MySQL and Elasticsearch, hits, facets and statistics; the index
/// projection, its rebuild and its proof.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "access :: audit",
            "outbox",
            "bulk",
            "rules",
            "org",
            "cadre",
            "cadre :: facts",
            "cadre :: findings",
            "performance",
            "supervision",
            "elasticsearch",
            "deadline"
        })
package dev.shiren.talent;
