package dev.shiren.cadre;

/// A section of a cadre's document: its JSON name, its type and how it is stored.
public record Section<T>(String name, Class<T> type, Storage storage) {

    /// Plain in the document; encrypted in the document; or only counted in the document's hash, so
    /// that a change makes a new version without its content being in it.
    public enum Storage {
        PLAIN,
        SEALED,
        UNSTORED
    }
}
