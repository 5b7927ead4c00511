package dev.shiren.cadre.change;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildTable;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a command wants written: decided from the cadre's document, done by [CadreChanges].
///
/// @param record code of the record that the payload shows
/// @param caseLevel whether it is about a case-level matter (class P4)
public record Edit(String record, List<Write> writes, boolean caseLevel) {

    /// An edit of what everybody may know of who may see the cadre.
    public Edit(String record, List<Write> writes) {
        this(record, writes, false);
    }

    /// A step within the transaction.
    @FunctionalInterface
    public interface Write {

        void run(long cadreId, BulkLoad bulk);

        /// Writes a record as it is, in place of one with the same key.
        static <T> Write put(ChildTable<T> table, T record) {
            return (cadreId, bulk) -> bulk.replace(table, cadreId, record);
        }

        /// Takes a record away, told by the values of its key columns in their order; the former
        /// versions of the cadre keep it.
        static Write remove(ChildTable<?> table, Object... key) {
            return (cadreId, bulk) -> bulk.remove(table, cadreId, key);
        }

        /// Updates the cadre's own row.
        ///
        /// @param sql its last mark stands for the cadre's number
        /// @param values of the marks before
        static Write update(String sql, @Nullable Object... values) {
            return (cadreId, bulk) ->
                    bulk.update(
                            sql,
                            Stream.concat(Arrays.stream(values), Stream.of(cadreId)).toArray());
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
