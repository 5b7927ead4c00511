package dev.shiren.bench;

import com.mysql.cj.jdbc.JdbcStatement;

import dev.shiren.engines.EngineAddresses;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// What `LOAD DATA LOCAL` does by itself: the rows of all tables of cadres, units and posts, taken
/// out before, go in batches into tables of the same shape. Only the loading counts.
final class RawLoad implements AutoCloseable {

    private static final int BATCH = 50_000;

    private static final String TABLES =
            """
            SELECT c.table_name, GROUP_CONCAT(c.column_name ORDER BY c.ordinal_position)
            FROM information_schema.columns c
            JOIN information_schema.tables t
                ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
                AND COALESCE(c.generation_expression, '') = ''
            GROUP BY c.table_name
            HAVING SUM(c.column_name = 'cadre_id') > 0
                OR c.table_name IN ('cadre', 'unit', 'post')\
            """;

    private final Connection source;
    private final Connection target;
    private long rows;
    private double seconds;

    RawLoad(EngineAddresses engines) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", engines.username());
        login.setProperty("password", engines.password());
        login.setProperty("allowLoadLocalInfile", "true");
        source = DriverManager.getConnection(engines.jdbcUrl(), login);
        target = DriverManager.getConnection(engines.jdbcUrl(), login);
    }

    record Result(long rows, double seconds) {}

    private record Table(String name, String columns) {}

    Result run() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = source.createStatement();
                ResultSet names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(new Table(names.getString(1), names.getString(2)));
            }
        }
        for (Table table : tables) {
            copy(table);
        }
        return new Result(rows, seconds);
    }

    private void copy(Table table) throws SQLException {
        execute("CREATE TABLE bench_raw LIKE " + table.name());
        try (Statement statement = source.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet all =
                    statement.executeQuery(
                            "SELECT %s FROM %s".formatted(table.columns(), table.name()))) {
                Buffer buffer = new Buffer();
                while (all.next()) {
                    buffer.add(all);
                    if (buffer.rows == BATCH) {
                        load(table, buffer);
                    }
                }
                load(table, buffer);
            }
        } finally {
            execute("DROP TABLE bench_raw");
        }
    }

    private void load(Table table, Buffer buffer) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement
                    .unwrap(JdbcStatement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(buffer.out.toByteArray()));
            long begin = System.nanoTime();
            statement.executeUpdate(
                    "LOAD DATA LOCAL INFILE 'rows' INTO TABLE bench_raw CHARACTER SET binary (%s)"
                            .formatted(table.columns()));
            seconds += (System.nanoTime() - begin) / 1e9;
            rows += buffer.rows;
            buffer.clear();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Rows in the form of `LOAD DATA`.
    private static final class Buffer {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int rows;

        void add(ResultSet row) throws SQLException {
            int columns = row.getMetaData().getColumnCount();
            for (int i = 1; i <= columns; i++) {
                value(row.getBytes(i));
                out.write(i == columns ? '\n' : '\t');
            }
            rows++;
        }

        void clear() {
            out.reset();
            rows = 0;
        }

        private void value(byte @Nullable [] value) {
            if (value == null) {
                out.writeBytes(new byte[] {'\\', 'N'});
                return;
            }
            for (byte b : value) {
                switch (b) {
                    case 0 -> escaped('0');
                    case '\t' -> escaped('t');
                    case '\n' -> escaped('n');
                    case '\\' -> escaped('\\');
                    default -> out.write(b);
                }
            }
        }

        private void escaped(char c) {
            out.write('\\');
            out.write(c);
        }
    }

    @Override
    public void close() throws SQLException {
        source.close();
        target.close();
    }
}
