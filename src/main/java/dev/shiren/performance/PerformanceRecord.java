package dev.shiren.performance;

/// A record of what a cadre achieved or was found to be worth (业绩记录).
public sealed interface PerformanceRecord permits Appraisal, Achievement, Award, Evaluation {

    /// Tells the records of one kind of one cadre apart.
    String code();
}
