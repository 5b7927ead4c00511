package dev.shiren.access.rotation;

import dev.shiren.access.SealedTable;
import dev.shiren.access.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Seals the values of one table anew, a batch a transaction. A value that a server writes
/// meanwhile is left as that server sealed it: only what still is what was read is replaced.
final class TableRotation {

    private static final int BATCH = 200;

    // The header and the nonce: no two sealings share them.
    private static final int TOLD_BY = 13;

    private final SealedTable table;
    private final Vault vault;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    TableRotation(
            SealedTable table, Vault vault, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.table = table;
        this.vault = vault;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// A row with a value that is not sealed under the current key and cipher.
    private record Stale(List<Object> key, List<byte @Nullable []> values) {}

    /// Seals all; what was sealed before a run was killed is not touched again.
    ///
    /// @param progress is told how many rows a batch had
    void run(IntConsumer progress) {
        // Again: what was written meanwhile by a server with the former key stands behind us.
        boolean found = true;
        while (found) {
            found = pass(progress);
        }
    }

    private boolean pass(IntConsumer progress) {
        List<Stale> batch = stale(Long.MIN_VALUE);
        boolean found = !batch.isEmpty();
        while (!batch.isEmpty()) {
            write(batch);
            progress.accept(batch.size());
            batch = stale(batch.getLast().key().getFirst());
        }
        return found;
    }

    private void write(List<Stale> batch) {
        transaction.executeWithoutResult(
                _ ->
                        jdbc.batchUpdate(
                                update(),
                                batch,
                                batch.size(),
                                (statement, row) -> {
                                    @Nullable Object[] values = resealed(row);
                                    for (int i = 0; i < values.length; i++) {
                                        statement.setObject(i + 1, values[i]);
                                    }
                                }));
    }

    private List<Stale> stale(Object from) {
        String sql =
                "SELECT %s FROM %s WHERE %s >= ? AND (%s) ORDER BY %s LIMIT %d"
                        .formatted(
                                String.join(
                                        ", ",
                                        Stream.concat(
                                                        table.key().stream(),
                                                        table.columns().stream())
                                                .toList()),
                                table.name(),
                                table.key().getFirst(),
                                joined(table.columns(), "ORD(LEFT(%s, 1)) <> ?", " OR "),
                                String.join(", ", table.key()),
                                BATCH);
        List<Object> values = new ArrayList<>(List.of(from));
        table.columns().forEach(_ -> values.add(vault.header() & 0xff));
        return jdbc.query(sql, (row, _) -> read(row), values.toArray());
    }

    private Stale read(ResultSet row) throws SQLException {
        List<Object> key = new ArrayList<>();
        List<byte @Nullable []> values = new ArrayList<>();
        for (int i = 1; i <= table.key().size(); i++) {
            key.add(row.getObject(i));
        }
        for (int i = 1; i <= table.columns().size(); i++) {
            values.add(row.getBytes(table.key().size() + i));
        }
        return new Stale(key, values);
    }

    private String update() {
        List<String> set = new ArrayList<>(table.columns());
        if (table.index() != null) {
            set.add(table.index());
        }
        return "UPDATE %s SET %s WHERE %s AND %s"
                .formatted(
                        table.name(),
                        joined(set, "%s = ?", ", "),
                        joined(table.key(), "%s = ?", " AND "),
                        joined(table.columns(), "LEFT(%s, " + TOLD_BY + ") <=> ?", " AND "));
    }

    private @Nullable Object[] resealed(Stale row) {
        List<@Nullable Object> values = new ArrayList<>();
        row.values()
                .forEach(value -> values.add(value == null ? null : vault.seal(vault.open(value))));
        if (table.index() != null) {
            int at = table.columns().indexOf(Objects.requireNonNull(table.indexed()));
            values.add(indexOrNull(row.values().get(at)));
        }
        values.addAll(row.key());
        row.values()
                .forEach(value -> values.add(value == null ? null : Arrays.copyOf(value, TOLD_BY)));
        return values.toArray();
    }

    private byte @Nullable [] indexOrNull(byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : vault.index(new String(vault.open(sealed), StandardCharsets.UTF_8));
    }

    private static String joined(List<String> columns, String form, String between) {
        return columns.stream().map(form::formatted).collect(Collectors.joining(between));
    }
}
