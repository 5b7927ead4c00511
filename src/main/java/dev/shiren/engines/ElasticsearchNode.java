package dev.shiren.engines;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The embedded Elasticsearch: a JVM of its own, run by the same JDK as the application.
final class ElasticsearchNode {

    private static final String FILES = "elasticsearch";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final String MAIN = "dev.shiren.embedded.Launcher";

    private final EngineProcess process;
    private final Path portFile;

    private ElasticsearchNode(EngineProcess process, Path portFile) {
        this.process = process;
        this.portFile = portFile;
    }

    /// Starts the node on a free loopback port and waits until it has recovered its indices.
    static ElasticsearchNode start(Path home, String heap) {
        try {
            PidFile.endStale(home.resolve(FILES + ".pid"), home);
            Files.createDirectories(home);
            Path portFile = home.resolve("http.port");
            Files.deleteIfExists(portFile);
            EngineProcess process =
                    EngineProcess.start(
                            "Elasticsearch",
                            EngineProcess.SELF_WATCHING,
                            home,
                            FILES,
                            Map.of(),
                            List.of(java(), "@" + arguments(home, heap)));
            return awaitReady(new ElasticsearchNode(process, portFile));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ElasticsearchNode awaitReady(ElasticsearchNode node) {
        try {
            node.process.awaitReady(START_LIMIT, () -> Files.exists(node.portFile));
            return node;
        } catch (EngineStartException failure) {
            node.stop();
            throw failure;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// A file, because the class path is too long for a readable list of processes; the file's
    /// name in that list tells whose process it is.
    private static Path arguments(Path home, String heap) throws IOException {
        String classPath =
                ElasticsearchJars.in(home).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments =
                List.of(
                        "-Xms" + heap,
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + home.resolve("classes.jsa"),
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dlog4j2.disable.jmx=true",
                        "-Des.distribution.type=zip",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        MAIN,
                        home.toString());
        String quoted =
                arguments.stream()
                        .map(ElasticsearchNode::quote)
                        .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(home.resolve("java.arguments"), quoted);
    }

    private static String quote(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    String uri() {
        try {
            return "http://127.0.0.1:" + Files.readString(portFile).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void letGo() {
        process.letGo();
    }

    void stop() {
        process.stop(STOP_LIMIT);
    }
}
