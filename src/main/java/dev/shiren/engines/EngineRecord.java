package dev.shiren.engines;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// The file in which the owner of running engines tells other processes their addresses.
final class EngineRecord {

    private final Path file;
    private final Path password;

    EngineRecord(Path dataDir) {
        file = dataDir.resolve("engines.properties");
        password = dataDir.resolve("mariadb").resolve("password");
    }

    void write(EngineAddresses addresses) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("owner", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("jdbc-url", addresses.jdbcUrl());
        properties.setProperty("username", addresses.username());
        properties.setProperty("elasticsearch-uri", addresses.elasticsearchUri());
        Path draft = file.resolveSibling("engines.properties.new");
        try (Writer out = Files.newBufferedWriter(draft)) {
            properties.store(out, "Addresses of the running engines; written at every start.");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The addresses, empty while there is no owner or it has not finished starting.
    Optional<EngineAddresses> read() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            if (!isAlive(properties.getProperty("owner", ""))) {
                return Optional.empty();
            }
            return Optional.of(
                    new EngineAddresses(
                            properties.getProperty("jdbc-url"),
                            properties.getProperty("username"),
                            Files.readString(password),
                            properties.getProperty("elasticsearch-uri")));
        } catch (IOException notThereYet) {
            return Optional.empty();
        }
    }

    private static boolean isAlive(String pid) {
        return !pid.isEmpty()
                && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
