package dev.shiren.kernel;

/// An object in a list, with its place there.
public record Edge<T>(String cursor, T node) {}
