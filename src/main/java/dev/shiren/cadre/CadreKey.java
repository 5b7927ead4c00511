package dev.shiren.cadre;

/// A cadre's number in the database and whether the running transaction made it.
public record CadreKey(long id, boolean isNew) {}
