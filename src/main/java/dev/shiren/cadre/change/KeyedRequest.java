package dev.shiren.cadre.change;

import dev.shiren.cadre.Cause;

/// A request with the key that makes it repeatable.
///
/// @param hash keyed hash of the operation and its input, equal for the repetition: what is sealed
///     elsewhere cannot be guessed from it
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record KeyedRequest(Cause cause, String key, byte[] hash) {}
