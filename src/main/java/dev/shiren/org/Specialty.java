package dev.shiren.org;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A node of the two-level specialty taxonomy (专长).
///
/// @param words policy words and synonyms that mean this node
public record Specialty(String code, @Nullable String parent, String name, List<String> words) {

    public Specialty {
        words = List.copyOf(words);
    }
}
