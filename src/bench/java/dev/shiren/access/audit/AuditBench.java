package dev.shiren.access.audit;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.BulkLoads;
import dev.shiren.bulk.RowWriter;
import dev.shiren.engines.EngineAddresses;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Seals and verifies many entries in a database of its own, and appends some one by one.
public final class AuditBench {

    private static final int BATCH = 20_000;
    private static final int SINGLE = 2_000;
    private static final List<String> COLUMNS =
            Stream.of(AuditRow.COLUMNS, "mac")
                    .flatMap(names -> Arrays.stream(names.split(", ")))
                    .toList();

    private final EngineAddresses addresses;
    private final int entries;
    private final PrintStream console = System.err;

    public AuditBench(EngineAddresses addresses, int entries) {
        this.addresses = addresses;
        this.entries = entries;
    }

    public void run() {
        try (AuditWorld world = new AuditWorld(addresses, "shiren_audit_bench")) {
            BulkLoad bulk = BulkLoads.on(world.jdbc);
            report("append one by one", SINGLE, () -> append(world));
            world.sealer.seal();
            report("prepare", entries, () -> load(world, bulk));
            report("seal", entries, world.sealer::seal);
            Map<String, Long> faults = new HashMap<>();
            report("verify", entries, () -> faults.put("found", world.verify().faults()));
            console.println("faults: " + faults);
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            console.println(
                    "heap in use: %d MB"
                            .formatted((runtime.totalMemory() - runtime.freeMemory()) >> 20));
        }
    }

    private static void append(AuditWorld world) {
        AuditWorld.signIn(AuditWorld.OFFICER);
        for (int i = 0; i < SINGLE; i++) {
            world.audit.wrote("officer-1", "recordTraining", false, List.of((long) i));
        }
    }

    private void load(AuditWorld world, BulkLoad bulk) {
        RowWriter rows = new RowWriter();
        for (int i = 1; i <= entries; i++) {
            AuditRow row = row(i);
            for (Object value : row.values()) {
                switch (value) {
                    case byte[] bytes -> rows.bytes(bytes);
                    case LocalDateTime at -> rows.text(at.toString().replace('T', ' '));
                    case null -> rows.text(null);
                    default -> rows.text(value.toString());
                }
            }
            rows.bytes(world.vault.sign(row.canonical()));
            rows.endRow();
            if (i % BATCH == 0 || i == entries) {
                bulk.load("audit_inbox", COLUMNS, rows);
                rows = new RowWriter();
            }
        }
    }

    private static AuditRow row(int i) {
        return new AuditRow(
                LocalDateTime.of(2026, 1, 1, 0, 0).plus(Duration.ofMillis(i * 37L)),
                "READ",
                "officer-" + i % 500,
                "CADRE_OFFICER",
                "SELECTION",
                "S0,S01",
                "CadreFile",
                new byte[32],
                "DONE",
                "23",
                "%d:23,%d:2".formatted(i % 100_000 + 1, i % 100_000 + 2),
                null,
                "trace-" + i);
    }

    private void report(String what, int count, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        console.println("%s: %.1f s, %.0f a second".formatted(what, seconds, count / seconds));
    }
}
