/// What is kept no longer than its time: uploads, complaints that were untrue or sealed, keys of
/// requests. An explicit command removes it and logs each removal.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "rules",
            "cadre :: change",
            "supervision",
            "exchange"
        })
package dev.shiren.retention;
