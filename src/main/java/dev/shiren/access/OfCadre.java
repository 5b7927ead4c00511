package dev.shiren.access;

/// Something in the graph that belongs to the file of a cadre, so that reading of it what is
/// sensitive is recorded as reading of that file.
public interface OfCadre {

    /// The cadre's number in the database.
    long cadreId();
}
