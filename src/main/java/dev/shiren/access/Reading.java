package dev.shiren.access;

/// Whether somebody reads something, and if not, why.
public enum Reading {
    GRANTED,
    /// The role does not read it, whatever for.
    NOT_BY_ROLE,
    /// The role reads it, but not for the purpose stated, or for none.
    NOT_FOR_PURPOSE
}
