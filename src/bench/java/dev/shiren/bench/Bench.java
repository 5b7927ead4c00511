package dev.shiren.bench;

import dev.shiren.access.audit.AuditBench;
import dev.shiren.engines.EmbeddedEngines;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Measures on the embedded engines, in a data directory of its own:
///
/// - `load N` imports N invented cadres into an empty directory, proves and rebuilds the index, and
///   does the same amount of work with the engines alone;
/// - `requests SECONDS` asks the server about what `load` left, in interleaved windows;
/// - `changes N` records N trainings by mutations, by one client and by four;
/// - `audit N` seals and verifies N entries of the audit.
public final class Bench {

    private static final Path DIRECTORY = Path.of("target", "bench");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "usage: load CADRES | requests SECONDS | changes MUTATIONS | audit ENTRIES");
        }
        Files.createDirectories(DIRECTORY);
        int number = Integer.parseInt(arguments[1]);
        PrintStream console = System.err;
        try (EmbeddedEngines engines =
                EmbeddedEngines.start(DIRECTORY.resolve("data"), console::println)) {
            Shiren shiren = new Shiren(engines.addresses(), DIRECTORY);
            switch (arguments[0]) {
                case "load" -> new LoadBench(shiren, engines.addresses(), DIRECTORY, number).run();
                case "requests" -> new RequestBench(shiren, number).run();
                case "changes" -> new ChangeBench(shiren, number).run();
                case "audit" -> new AuditBench(engines.addresses(), number).run();
                default ->
                        throw new IllegalArgumentException(
                                "load, requests, changes or audit, not " + arguments[0]);
            }
        }
    }
}
