package dev.shiren.testing;

import dev.shiren.engines.EngineAddresses;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The database of one test run, beside the one the address names.
final class TestDatabase {

    private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/?]+/)([^?]*)(\\?.*)?");

    private final EngineAddresses server;
    private final String name;

    TestDatabase(EngineAddresses server, String name) {
        this.server = server;
        this.name = name;
    }

    /// Creates the database and returns the server's name and version.
    String create() {
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        String version = strings("SELECT VERSION()").getFirst();
        return (version.contains("MariaDB") ? "MariaDB " : "MySQL ") + version;
    }

    void drop() {
        execute("DROP DATABASE IF EXISTS " + name);
    }

    /// Only for a server no other run uses.
    void dropAllOfEarlierRuns() {
        strings("SHOW DATABASES LIKE 'shiren\\_test\\_%'")
                .forEach(old -> execute("DROP DATABASE " + old));
    }

    EngineAddresses addresses() {
        return new EngineAddresses(
                url(name), server.username(), server.password(), server.elasticsearchUri());
    }

    private String url(String database) {
        Matcher parts = URL.matcher(server.jdbcUrl());
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "the tests need a URL such as jdbc:mysql://host:port/database, not "
                            + server.jdbcUrl());
        }
        return parts.group(1) + database + (parts.group(3) == null ? "" : parts.group(3));
    }

    // The names are made here; a placeholder cannot stand for one.
    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "the tests' user " + server.username() + " must be able to run: " + sql,
                    failure);
        }
    }

    private List<String> strings(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }
}
