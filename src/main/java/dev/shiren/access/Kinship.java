package dev.shiren.access;

import java.util.Set;

/// Knows who is related to whom; the feature that keeps families provides it.
public interface Kinship {

    /// Codes of the cadres whom a cadre has declared as family.
    ///
    /// @param cadre code of the cadre, known or not
    Set<String> relativesOf(String cadre);
}
