package dev.shiren.bulk;

import com.mysql.cj.jdbc.JdbcStatement;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Loads and reads many rows with a number of statements that depends on the tables, not the rows.
/// Runs in the caller's transaction.
///
/// `LOAD DATA LOCAL` turns duplicate keys and cut values into warnings: here any warning and any
/// row that did not arrive is an error.
@Component
public class BulkLoad {

    private final JdbcTemplate jdbc;

    BulkLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes all rows: straight into the tables where the cadre is new, staged and merged where it
    /// was known. In a merge an absent (null) value keeps what is stored.
    public void write(ChildRows rows) {
        rows.fresh()
                .forEach(
                        (table, writer) -> load(table.name(), table.allColumns().toList(), writer));
        rows.known()
                .forEach(
                        (table, writer) ->
                                merge(
                                        table.name(),
                                        Stream.concat(Stream.of("cadre_id"), table.key().stream())
                                                .toList(),
                                        table.columns(),
                                        writer));
    }

    /// Appends rows that must not exist yet.
    public void load(String table, List<String> columns, RowWriter rows) {
        if (rows.rows() > 0) {
            jdbc.execute((ConnectionCallback<Integer>) c -> load(c, "", table, columns, rows));
        }
    }

    /// Writes one record of a cadre as it is, absent values too, in place of one with the same key.
    public <T> void replace(ChildTable<T> table, long cadreId, T value) {
        RowWriter row = new RowWriter();
        row.number(cadreId);
        table.encoder().write(value, row);
        row.endRow();
        jdbc.execute(
                (ConnectionCallback<Integer>)
                        c -> load(c, "REPLACE ", table.name(), table.allColumns().toList(), row));
    }

    /// Inserts rows or updates those with the same key, by way of a temporary table; an absent
    /// (null) value keeps what is stored.
    public void merge(String table, List<String> key, List<String> columns, RowWriter rows) {
        if (rows.rows() > 0) {
            jdbc.execute(
                    (ConnectionCallback<Long>) c -> merge(c, table, key, columns, rows, false));
        }
    }

    /// Like [#merge]; returns how many rows are new or differ from what was stored.
    public long mergeAndCount(
            String table, List<String> key, List<String> columns, RowWriter rows) {
        Long changed =
                rows.rows() == 0
                        ? null
                        : jdbc.execute(
                                (ConnectionCallback<Long>)
                                        c -> merge(c, table, key, columns, rows, true));
        return changed == null ? 0 : changed;
    }

    /// Deletes all rows of these cadres, for lists that are replaced as a whole.
    public void delete(ChildTable<?> table, Collection<Long> cadreIds) {
        if (!cadreIds.isEmpty()) {
            jdbc.update(
                    "DELETE FROM " + table.name() + " WHERE cadre_id IN (" + marks(cadreIds) + ")",
                    padded(cadreIds));
        }
    }

    /// Deletes one record of a cadre, told by the values of its key columns in their order.
    public void remove(ChildTable<?> table, long cadreId, Object... key) {
        String sql =
                "DELETE FROM %s WHERE cadre_id = ? AND %s = ?"
                        .formatted(table.name(), String.join(" = ? AND ", table.key()));
        jdbc.update(sql, Stream.concat(Stream.of(cadreId), Arrays.stream(key)).toArray());
    }

    /// Runs one statement of the caller's on a few rows.
    public void update(String sql, @Nullable Object... values) {
        jdbc.update(sql, values);
    }

    /// Reads the rows of these cadres in one statement, each list in the order of its key.
    public <T> Map<Long, List<T>> read(ChildTable<T> table, Collection<Long> cadreIds) {
        Map<Long, List<T>> result = new HashMap<>();
        if (cadreIds.isEmpty()) {
            return result;
        }
        String sql =
                "SELECT %s FROM %s WHERE cadre_id IN (%s) ORDER BY %s"
                        .formatted(
                                table.columnList(),
                                table.name(),
                                marks(cadreIds),
                                Stream.concat(Stream.of("cadre_id"), table.key().stream())
                                        .collect(Collectors.joining(", ")));
        jdbc.query(sql, collect(table, result), padded(cadreIds));
        return result;
    }

    /// Question marks for an IN list, as many as [#padded(Collection)] has values.
    public static String marks(Collection<?> values) {
        return "?,".repeat(powerOfTwo(values.size()) - 1) + "?";
    }

    /// The values, the last one repeated up to a power of two: few distinct statements to prepare.
    public static Object[] padded(Collection<?> values) {
        List<Object> all = new ArrayList<>(values);
        Object last = all.getLast();
        for (int n = powerOfTwo(all.size()); all.size() < n; ) {
            all.add(last);
        }
        return all.toArray();
    }

    private static int powerOfTwo(int size) {
        return size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1;
    }

    private static <T> RowCallbackHandler collect(ChildTable<T> table, Map<Long, List<T>> result) {
        return new RowCallbackHandler() {
            @Override
            public void processRow(ResultSet row) throws SQLException {
                RowReader reader = new RowReader(row);
                reader.start(2);
                result.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(table.decoder().read(reader));
            }
        };
    }

    // Replacing counts a row it takes the place of as one more.
    private static int load(
            Connection connection,
            String replace,
            String table,
            List<String> columns,
            RowWriter rows)
            throws SQLException {
        // Binary: bytes go into the columns as they are, for text (UTF-8) and sealed values alike.
        String sql =
                """
                LOAD DATA LOCAL INFILE 'rows' %sINTO TABLE %s CHARACTER SET binary
                FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' (%s)\
                """
                        .formatted(replace, table, String.join(", ", columns));
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(rows.stream());
            int loaded = statement.executeUpdate(sql);
            SQLWarning warning = statement.getWarnings();
            if ((replace.isEmpty() && loaded != rows.rows()) || warning != null) {
                throw new DataIntegrityViolationException(
                        "%d of %d rows arrived in %s: %s"
                                .formatted(
                                        loaded,
                                        rows.rows(),
                                        table,
                                        warning == null ? "duplicate keys" : warning.getMessage()));
            }
            return loaded;
        }
    }

    private static long merge(
            Connection connection,
            String table,
            List<String> key,
            List<String> columns,
            RowWriter rows,
            boolean count)
            throws SQLException {
        String stage = "stage_" + table;
        List<String> all = Stream.concat(key.stream(), columns.stream()).toList();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TEMPORARY TABLE IF EXISTS " + stage);
            statement.execute("CREATE TEMPORARY TABLE " + stage + " LIKE " + table);
            load(connection, "", stage, all, rows);
            long changed = count ? changes(statement, MergeSql.count(table, key, columns)) : 0;
            statement.execute(MergeSql.merge(table, key, columns));
            statement.execute("DROP TEMPORARY TABLE " + stage);
            return changed;
        }
    }

    private static long changes(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
