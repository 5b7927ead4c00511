package dev.shiren.faults;

import dev.shiren.engines.EngineAddresses;
import dev.shiren.testing.TestEngines;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A command of Shiren in a process of its own, on the test engines.
final class ShirenProcess {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;

    private ShirenProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ShirenProcess start(Path folder, String... command) throws IOException {
        EngineAddresses engines = TestEngines.get().addresses();
        Path output = Files.createTempFile(folder, "out", ".txt");
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.shiren.Shiren"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment()
                .putAll(
                        Map.of(
                                "SHIREN_ENGINES", "external",
                                "SHIREN_INDEX_PREFIX", TestEngines.get().indexPrefix(),
                                "SHIREN_VAULT_KEY", "A".repeat(43) + "=",
                                "SPRING_DATASOURCE_URL", engines.jdbcUrl(),
                                "SPRING_DATASOURCE_USERNAME", engines.username(),
                                "SPRING_DATASOURCE_PASSWORD", engines.password(),
                                "SHIREN_ELASTICSEARCH_URIS", engines.elasticsearchUri()));
        builder.redirectError(folder.resolve("err.txt").toFile());
        builder.redirectOutput(output.toFile());
        return new ShirenProcess(builder.start(), output);
    }

    /// Kills the process (SIGKILL) after a time, unless it has ended by itself; returns whether it
    /// was killed.
    boolean killAfter(Duration time) throws InterruptedException {
        if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly().waitFor();
        return true;
    }

    /// Waits for the end and reads the summary line.
    JsonNode summary() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the command did not end within " + LONGEST);
        }
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        if (lines.isEmpty()) {
            throw new IllegalStateException(
                    "the command ended with %d and printed nothing".formatted(process.exitValue()));
        }
        return JsonMapper.shared().readTree(lines.getLast());
    }
}
