package dev.shiren.talent.index;

import org.springframework.jdbc.UncategorizedSQLException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/// Admits one rebuild at a time over all servers: a named lock of MySQL, held by a connection of
/// its own and gone with it, so that a killed process leaves nothing locked.
final class RebuildLock implements AutoCloseable {

    private final Connection connection;
    private final String name;

    private RebuildLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /// Takes the lock, or returns nothing when another process has it.
    static Optional<RebuildLock> tryAcquire(DataSource dataSource, String alias) {
        try {
            RebuildLock lock = new RebuildLock(dataSource.getConnection(), "rebuild " + alias);
            if (lock.ask("SELECT GET_LOCK(LEFT(CONCAT(DATABASE(), ' ', ?), 64), 0)")) {
                return Optional.of(lock);
            }
            lock.connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("locking the rebuild of " + alias, null, e);
        }
    }

    /// Whether the lock is still held; it is lost with its connection.
    boolean isHeld() {
        try {
            return ask(
                    "SELECT IS_USED_LOCK(LEFT(CONCAT(DATABASE(), ' ', ?), 64)) = CONNECTION_ID()");
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try (connection) {
            // A pooled connection stays open, and its locks with it.
            ask("SELECT RELEASE_LOCK(LEFT(CONCAT(DATABASE(), ' ', ?), 64))");
        } catch (SQLException e) {
            throw new UncategorizedSQLException("unlocking the rebuild", null, e);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
