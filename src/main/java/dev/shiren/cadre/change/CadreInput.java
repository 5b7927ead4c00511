package dev.shiren.cadre.change;

import dev.shiren.kernel.NodeId;

/// What the input of every mutation of a known cadre has.
public interface CadreInput extends ChangeInput {

    /// The cadre to change.
    NodeId cadre();

    /// The cadre's version the user has seen.
    long expectedVersion();
}
