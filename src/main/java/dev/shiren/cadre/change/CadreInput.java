package dev.shiren.cadre.change;

import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

/// What the input of every mutation of a cadre has.
public interface CadreInput {

    /// The cadre to change.
    NodeId cadre();

    /// The cadre's version the user has seen.
    long expectedVersion();

    /// Chosen by the client, 8 to 80 characters: the same request with the same key is done once.
    String idempotencyKey();

    /// Why it is changed, in the user's words.
    @Nullable String reason();
}
