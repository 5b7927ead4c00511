/// Supervision events as entered by the competent organ: their procedures with due process, and the
/// effect periods derived from them.
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
            "cadre :: change",
            "cadre :: facts",
            "performance"
        })
package dev.shiren.supervision;
