package dev.shiren.cadre;

/// One version of a cadre's document.
public record DocumentKey(long cadreId, long version) {

    /// The version that a cadre is shown by.
    public static DocumentKey of(Cadre cadre) {
        return new DocumentKey(cadre.document().cadreId(), cadre.version());
    }
}
