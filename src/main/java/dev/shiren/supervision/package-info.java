/// Supervision events as entered by the competent organ, and the effect periods derived from them.
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
            "cadre :: facts"
        })
package dev.shiren.supervision;
