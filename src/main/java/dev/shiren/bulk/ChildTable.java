package dev.shiren.bulk;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// A table of records that belong to a cadre, clustered by `cadre_id`.
///
/// @param name the table's name
/// @param key the columns that tell the records of one cadre apart; empty when there is at most one
/// @param columns all other columns that are written and read, in order
/// @param encoder writes the key columns and then the others
/// @param decoder reads the key columns and then the others
public record ChildTable<T>(
        String name,
        List<String> key,
        List<String> columns,
        Encoder<T> encoder,
        Decoder<T> decoder) {

    public ChildTable {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /// Writes one record into the current row.
    @FunctionalInterface
    public interface Encoder<T> {
        void write(T value, RowWriter row);
    }

    /// Reads one record from the current row.
    @FunctionalInterface
    public interface Decoder<T> {
        T read(RowReader row) throws SQLException;
    }

    String columnList() {
        return String.join(", ", allColumns().toList());
    }

    Stream<String> allColumns() {
        return Stream.concat(Stream.of("cadre_id"), Stream.concat(key.stream(), columns.stream()));
    }
}
