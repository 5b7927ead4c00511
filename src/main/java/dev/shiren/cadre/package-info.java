/// Cadres: profile, appointments, education, titles, specialties, trainings, pools; and the one
/// document per version of a cadre, to which the modules above contribute their sections.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "access :: audit",
            "outbox",
            "bulk",
            "rules",
            "org"
        })
package dev.shiren.cadre;
