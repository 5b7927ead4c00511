/// Performance records: appraisals, achievements, awards and evaluations of cadres, results of
/// units.
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
            "cadre :: change",
            "cadre :: facts",
            "cadre :: findings"
        })
package dev.shiren.performance;
