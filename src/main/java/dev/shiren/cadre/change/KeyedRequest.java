package dev.shiren.cadre.change;

import dev.shiren.cadre.Cause;

import java.util.List;

/// A request with the key that makes it repeatable.
///
/// @param hashes keyed hashes of the operation and its input, one of them equal for the repetition:
///     what is sealed elsewhere cannot be guessed from them. The first is to be stored; the others
///     are those of the vault's previous keys
public record KeyedRequest(Cause cause, String key, List<byte[]> hashes) {

    public KeyedRequest {
        hashes = List.copyOf(hashes);
    }
}
