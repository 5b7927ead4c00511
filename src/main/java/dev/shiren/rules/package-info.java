/// Rules as data: rule sets with source and validity, their parameters, and verdicts.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
package dev.shiren.rules;
