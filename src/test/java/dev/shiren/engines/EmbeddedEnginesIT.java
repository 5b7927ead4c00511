package dev.shiren.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One data directory, kept between runs, goes through the whole life of its engines.
class EmbeddedEnginesIT {

    private static final Path DIRECTORY = Path.of("target", "engines-it").toAbsolutePath();
    private static final Duration LEAVING = Duration.ofSeconds(30);

    @Test
    void keepsDataAndLeavesNoProcessWhenItsOwnerIsKilled() throws Exception {
        Process owner = startOwner();
        List<ProcessHandle> engines;
        try {
            engines = running();
            assertThat(engines).hasSize(2);
            try (EmbeddedEngines attached = EmbeddedEngines.start(DIRECTORY, line -> {})) {
                assertThat(attached.isOwner()).isFalse();
                write(attached.addresses());
            }
            assertThat(engines).as("closing the attached ones").allMatch(ProcessHandle::isAlive);
        } finally {
            owner.destroyForcibly().waitFor();
        }
        await().atMost(LEAVING).until(() -> engines.stream().noneMatch(ProcessHandle::isAlive));

        List<ProcessHandle> again;
        try (EmbeddedEngines restarted = EmbeddedEngines.start(DIRECTORY, line -> {})) {
            assertThat(restarted.isOwner()).isTrue();
            again = running();
            assertThat(again).hasSize(2).doesNotContainAnyElementsOf(engines);
            assertThat(read(restarted.addresses())).isEqualTo("张三 {\"name\":\"李四\"}");
        }
        assertThat(again).noneMatch(ProcessHandle::isAlive);
    }

    private static Process startOwner() throws IOException {
        Process owner =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                EngineOwner.class.getName(),
                                DIRECTORY.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output = owner.inputReader();
        assertThat(output.lines().anyMatch(EngineOwner.READY::equals)).isTrue();
        return owner;
    }

    private static List<ProcessHandle> running() {
        return Stream.of("mariadb", "elasticsearch")
                .map(engine -> PidFile.read(DIRECTORY.resolve(engine).resolve(engine + ".pid")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void write(EngineAddresses addresses) throws SQLException {
        try (Connection connection = connect(addresses);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE survivor (name VARCHAR(20))");
            statement.execute("INSERT INTO survivor (name) VALUES ('张三')");
        }
        send(addresses, "PUT", "/survivors/_doc/1", "{\"name\":\"李四\"}");
    }

    private static String read(EngineAddresses addresses) throws SQLException {
        try (Connection connection = connect(addresses);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM survivor")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1) + " " + send(addresses, "GET", "/survivors/_source/1", "");
        }
    }

    private static Connection connect(EngineAddresses addresses) throws SQLException {
        return DriverManager.getConnection(
                JdbcUrl.completed(addresses.jdbcUrl()), addresses.username(), addresses.password());
    }

    private static String send(EngineAddresses addresses, String method, String path, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(addresses.elasticsearchUri() + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
            return response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
