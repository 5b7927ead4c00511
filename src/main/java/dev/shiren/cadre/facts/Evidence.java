package dev.shiren.cadre.facts;

/// A record that a fact rests on, by node id.
public record Evidence(String id) {}
