package dev.shiren.performance;

/// A result of a unit at one of its versions, from 1.
public record VersionedRanking(UnitRanking ranking, long version) {}
