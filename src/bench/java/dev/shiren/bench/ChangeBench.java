package dev.shiren.bench;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// How long a mutation of one record takes, from the request to the answer: by one client, then by
/// four at once, each with cadres of its own, while the index follows. Every answer is looked at.
final class ChangeBench {

    private static final int CLIENTS = 4;

    private static final String RECORD =
            """
            mutation ($cadre: ID!, $version: Long!, $key: String!, $name: String!) { recordTraining(input: {
                cadre: $cadre, expectedVersion: $version, idempotencyKey: $key, name: $name,
                mode: ONLINE, start: "2026-03-01", hours: 8, recognised: true }) {
                training { id } cadre { version } userErrors { code message } } }\
            """;

    private final Shiren shiren;
    private final int changes;
    private final PrintStream out = System.out;

    ChangeBench(Shiren shiren, int changes) {
        this.shiren = shiren;
        this.changes = changes;
    }

    void run() throws Exception {
        try (Server server = Server.of(shiren)) {
            List<Target> cadres = new ArrayList<>();
            for (JsonNode page : server.pages()) {
                page.get("nodes").forEach(node -> cadres.add(new Target(node)));
            }
            measure(server, cadres, CLIENTS); // warms
            report("one client", measure(server, cadres, 1));
            report(CLIENTS + " clients", measure(server, cadres, CLIENTS));
        }
    }

    /// A cadre with the version the last change left.
    private static final class Target {

        private final String id;
        private long version;

        private Target(JsonNode node) {
            id = node.get("id").asString();
            version = node.get("version").asLong();
        }
    }

    private record Measured(List<Long> nanos, double seconds) {}

    private Measured measure(Server server, List<Target> cadres, int clients) throws Exception {
        long begin = System.nanoTime();
        List<Long> nanos = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<List<Long>>> loops = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                loops.add(loop(server, cadres, client, clients));
            }
            for (Future<List<Long>> loop : threads.invokeAll(loops)) {
                nanos.addAll(loop.get());
            }
        }
        nanos.sort(null);
        return new Measured(nanos, (System.nanoTime() - begin) / 1e9);
    }

    /// Changes every `clients`-th cadre, over and over.
    private Callable<List<Long>> loop(Server server, List<Target> cadres, int client, int clients) {
        List<Target> own =
                IntStream.range(0, cadres.size())
                        .filter(no -> no % clients == client)
                        .mapToObj(cadres::get)
                        .toList();
        return () -> {
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < changes / clients; i++) {
                nanos.add(change(server, own.get(i % own.size())));
            }
            return nanos;
        };
    }

    private static long change(Server server, Target cadre)
            throws IOException, InterruptedException {
        Map<String, Object> variables =
                Map.of(
                        "cadre",
                        cadre.id,
                        "version",
                        cadre.version,
                        "key",
                        UUID.randomUUID().toString(),
                        "name",
                        "专题班" + UUID.randomUUID());
        long begin = System.nanoTime();
        JsonNode payload = server.ask(RECORD, variables).get("recordTraining");
        long nanos = System.nanoTime() - begin;
        long version = payload.at("/cadre/version").asLong();
        if (version != cadre.version + 1) {
            throw new IllegalStateException("not changed: " + payload);
        }
        cadre.version = version;
        return nanos;
    }

    private void report(String who, Measured measured) {
        List<Long> nanos = measured.nanos();
        out.println(
                String.format(
                        Locale.ROOT,
                        "%s: %,d changes, %,.0f/s; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, at most"
                                + " %.1f ms",
                        who,
                        nanos.size(),
                        nanos.size() / measured.seconds(),
                        millis(nanos, 0.50),
                        millis(nanos, 0.95),
                        millis(nanos, 0.99),
                        millis(nanos, 1)));
    }

    private static double millis(List<Long> nanos, double share) {
        return nanos.get((int) Math.ceil(share * nanos.size()) - 1) / 1e6;
    }
}
