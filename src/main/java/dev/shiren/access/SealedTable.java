package dev.shiren.access;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A table with sealed values, told by the feature that owns it, so that all of them can be sealed
/// anew under another key.
///
/// @param key its primary key, a number first
/// @param columns the sealed ones
/// @param indexed one of them that has a keyed hash beside it; null where none has
/// @param index the column of that hash
public record SealedTable(
        String name,
        List<String> key,
        List<String> columns,
        @Nullable String indexed,
        @Nullable String index) {

    public SealedTable {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /// A table without a keyed hash.
    public SealedTable(String name, List<String> key, List<String> columns) {
        this(name, key, columns, null, null);
    }
}
