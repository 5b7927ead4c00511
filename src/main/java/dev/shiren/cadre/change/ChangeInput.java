package dev.shiren.cadre.change;

import org.jspecify.annotations.Nullable;

/// What the input of every mutation of cadres has.
public interface ChangeInput {

    /// Chosen by the client, 8 to 80 characters: the same request with the same key is done once.
    String idempotencyKey();

    /// Why it is changed, in the user's words.
    @Nullable String reason();
}
