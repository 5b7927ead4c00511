package dev.shiren.talent.search;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Takes rows out of the database for a while: what is left has the numbers it had.
final class Reduced implements AutoCloseable {

    private static final String TABLES =
            """
            SELECT DISTINCT table_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_name = 'cadre_id'
                AND table_name NOT LIKE 'away_%' AND table_name <> 'dirty_cadre'\
            """;
    private static final String COLUMNS =
            """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = ?
                AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position\
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<String> emptied = new ArrayList<>();

    Reduced(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Leaves these cadres alone, with all that is theirs.
    void keepCadres(Collection<Long> ids) {
        String kept =
                ids.isEmpty()
                        ? "0"
                        : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        for (String table : texts(TABLES)) {
            takeAway(table, "cadre_id NOT IN (" + kept + ")");
        }
        takeAway("cadre", "id NOT IN (" + kept + ")");
    }

    /// Takes the rows of a condition away.
    void takeAway(String table, String condition) {
        String columns = columns(table);
        if (!emptied.contains(table)) {
            jdbc.execute(
                    "CREATE TABLE away_%s AS SELECT %s FROM %s WHERE FALSE"
                            .formatted(table, columns, table));
            emptied.add(table);
        }
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.update(
                            "INSERT INTO away_%s (%s) SELECT %s FROM %s WHERE %s"
                                    .formatted(table, columns, columns, table, condition));
                    jdbc.update("DELETE FROM %s WHERE %s".formatted(table, condition));
                });
    }

    @Override
    public void close() {
        for (String table : emptied.reversed()) {
            String columns = columns(table);
            jdbc.update(
                    "INSERT INTO %s (%s) SELECT %s FROM away_%s"
                            .formatted(table, columns, columns, table));
            jdbc.execute("DROP TABLE away_" + table);
        }
    }

    private String columns(String table) {
        return String.join(", ", texts(COLUMNS, table));
    }

    private List<String> texts(String sql, Object... values) {
        return jdbc.query(sql, (row, _) -> Objects.requireNonNull(row.getString(1)), values);
    }
}
