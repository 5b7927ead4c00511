package dev.shiren.cadre.change;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildTable;

import java.util.List;

/// What a command wants written: decided from the cadre's document, done by [CadreChanges].
///
/// @param record code of the record that the payload shows
public record Edit(String record, List<Write> writes) {

    /// A step within the transaction.
    @FunctionalInterface
    public interface Write {

        void run(long cadreId, BulkLoad bulk);

        /// Writes a record as it is, in place of one with the same key.
        static <T> Write put(ChildTable<T> table, T record) {
            return (cadreId, bulk) -> bulk.replace(table, cadreId, record);
        }
    }

    public Edit {
        writes = List.copyOf(writes);
    }

    /// Writes one record.
    public static <T> Edit put(String code, ChildTable<T> table, T record) {
        return new Edit(code, List.of(Write.put(table, record)));
    }
}
