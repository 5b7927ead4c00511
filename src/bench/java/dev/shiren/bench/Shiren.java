package dev.shiren.bench;

import dev.shiren.engines.EngineAddresses;
import dev.shiren.testing.TestIssuer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Processes of Shiren, each with a heap of at most 512 MB, on the given engines.
final class Shiren {

    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final EngineAddresses engines;
    private final Path directory;

    Shiren(EngineAddresses engines, Path directory) {
        this.engines = engines;
        this.directory = directory;
    }

    /// What a command said and took.
    ///
    /// @param peakHeap the most that was in use before a collection, in MB
    /// @param live the most that was in use after one, in MB
    record Finished(JsonNode summary, double seconds, int peakHeap, int live) {}

    /// Runs a command to its end.
    ///
    /// @throws IllegalStateException when it fails
    Finished run(String... command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Path output = directory.resolve("out.txt");
        Process process = start(output, command);
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> lines = Files.readAllLines(output);
        if (exit != 0 || lines.isEmpty()) {
            throw new IllegalStateException(
                    "%s ended with %d: %s".formatted(List.of(command), exit, lines));
        }
        JsonNode summary = JsonMapper.shared().readTree(lines.getLast());
        return new Finished(summary, seconds, heap(1), heap(2));
    }

    /// Starts the server; it is ready when its port answers.
    Process serve(int port) throws IOException {
        return start(directory.resolve("serve.txt"), "--server.port=" + port);
    }

    private Process start(Path output, @Nullable String... arguments) throws IOException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-Xlog:gc:file=" + directory.resolve("gc.txt"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.shiren.Shiren"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment()
                .putAll(
                        Map.of(
                                "SHIREN_ENGINES",
                                "external",
                                "SHIREN_VAULT_KEY",
                                "A".repeat(43) + "=",
                                "SHIREN_ACCESS_ISSUER",
                                TestIssuer.ISSUER,
                                // One account asks for all that hundreds would.
                                "SHIREN_GRAPHQL_RATE_POINTS",
                                "2000000000",
                                "SHIREN_GRAPHQL_RATE_RESTOREPERSECOND",
                                "2000000000",
                                "SHIREN_DATA_DIR",
                                directory.resolve("data").toString(),
                                "SPRING_DATASOURCE_URL",
                                engines.jdbcUrl(),
                                "SPRING_DATASOURCE_USERNAME",
                                engines.username(),
                                "SPRING_DATASOURCE_PASSWORD",
                                engines.password(),
                                "SHIREN_ELASTICSEARCH_URIS",
                                engines.elasticsearchUri()));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.redirectOutput(output.toFile());
        return builder.start();
    }

    private int heap(int group) throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("gc.txt"))) {
            return lines.map(HEAP::matcher)
                    .filter(Matcher::find)
                    .mapToInt(match -> Integer.parseInt(match.group(group)))
                    .max()
                    .orElse(0);
        }
    }
}
