package dev.shiren.bulk;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Child rows of many cadres on their way into their tables, kept apart by whether the cadre is new
/// (its rows cannot meet others) or known (its rows are merged).
public final class ChildRows {

    private final Map<ChildTable<?>, RowWriter> fresh = new LinkedHashMap<>();
    private final Map<ChildTable<?>, RowWriter> known = new LinkedHashMap<>();

    /// Adds the records of one cadre; an absent list adds nothing.
    public <T> void add(
            ChildTable<T> table, long cadreId, boolean isNew, @Nullable List<T> records) {
        if (records == null || records.isEmpty()) {
            return;
        }
        RowWriter writer = (isNew ? fresh : known).computeIfAbsent(table, _ -> new RowWriter());
        for (T value : records) {
            writer.number(cadreId);
            table.encoder().write(value, writer);
            writer.endRow();
        }
    }

    Map<ChildTable<?>, RowWriter> fresh() {
        return fresh;
    }

    Map<ChildTable<?>, RowWriter> known() {
        return known;
    }
}
