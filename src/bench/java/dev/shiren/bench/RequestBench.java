package dev.shiren.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Processor time a request, of the server and of both engines: operations take turns in windows of
/// some seconds, the first rounds only warm, the median of the others counts. Every answer is
/// parsed and looked at.
final class RequestBench {

    private static final int CLIENTS = 4;
    private static final int WARM_ROUNDS = 3;
    private static final int ROUNDS = 5;

    private final JsonMapper json = JsonMapper.shared();
    private final Shiren shiren;
    private final int seconds;
    private final PrintStream out = System.out;

    RequestBench(Shiren shiren, int seconds) {
        this.shiren = shiren;
        this.seconds = seconds;
    }

    /// One window of one operation.
    private record Window(Cpu cpu, long requests, long bytes) {}

    void run() throws Exception {
        try (Server server = Server.of(shiren);
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            Cpu.Processes processes = Cpu.Processes.of(server.process());
            List<Operation> operations = operations(server);
            Map<String, List<Window>> windows = new TreeMap<>();
            for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
                for (Operation operation : operations) {
                    Window window = window(server, operation, processes, clients);
                    if (round >= WARM_ROUNDS) {
                        windows.computeIfAbsent(operation.name(), _ -> new ArrayList<>())
                                .add(window);
                    }
                }
            }
            windows.forEach(this::report);
        }
    }

    private void report(String name, List<Window> windows) {
        List<Window> sorted =
                windows.stream()
                        .sorted(Comparator.comparingLong(window -> window.cpu().total()))
                        .toList();
        Window median = sorted.get(sorted.size() / 2);
        out.println(
                String.format(
                        Locale.ROOT,
                        "%s: server %,d + MySQL %,d + Elasticsearch %,d = %,d us (%,d to %,d),"
                                + " %,.0f requests/s, %,d bytes",
                        name,
                        median.cpu().server(),
                        median.cpu().mysql(),
                        median.cpu().elasticsearch(),
                        median.cpu().total(),
                        sorted.getFirst().cpu().total(),
                        sorted.getLast().cpu().total(),
                        median.requests() / (double) seconds,
                        median.bytes() / median.requests()));
    }

    private Window window(
            Server server, Operation operation, Cpu.Processes processes, ExecutorService clients)
            throws IOException, InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Cpu before = Cpu.now(processes);
        List<Callable<long[]>> loops = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(client + before.total());
            loops.add(() -> ask(server, operation, random, end));
        }
        long requests = 0;
        long bytes = 0;
        for (Future<long[]> loop : clients.invokeAll(loops)) {
            requests += loop.get()[0];
            bytes += loop.get()[1];
        }
        return new Window(Cpu.now(processes).since(before, requests), requests, bytes);
    }

    /// Asks until the time is over; how many requests, how many bytes.
    private long[] ask(Server server, Operation operation, Random random, long end)
            throws IOException, InterruptedException {
        long requests = 0;
        long bytes = 0;
        while (System.nanoTime() < end) {
            byte[] answer = server.post(operation.body(random));
            JsonNode root = json.readTree(answer);
            if (root.has("errors") || !operation.holds().test(root.get("data"))) {
                throw new IllegalStateException(operation.name() + ": " + root);
            }
            requests++;
            bytes += answer.length;
        }
        return new long[] {requests, bytes};
    }

    private static List<Operation> operations(Server server)
            throws IOException, InterruptedException {
        List<String> codes = new ArrayList<>();
        List<String> cursors = new ArrayList<>();
        for (JsonNode page : server.pages()) {
            page.get("nodes").forEach(node -> codes.add(node.get("code").asString()));
            cursors.add(page.at("/pageInfo/endCursor").asString());
        }
        return List.of(
                Operation.cadreProfile(codes),
                Operation.cadreList(cursors),
                Operation.findTalent());
    }
}
