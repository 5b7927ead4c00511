package dev.shiren.bench;

import dev.shiren.engines.EngineAddresses;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Import, proof and rebuild of an invented city, beside `LOAD DATA` and `_bulk` of the same rows
/// and documents by themselves.
final class LoadBench {

    private final Shiren shiren;
    private final EngineAddresses engines;
    private final Path directory;
    private final int cadres;
    private final PrintStream out = System.out;

    LoadBench(Shiren shiren, EngineAddresses engines, Path directory, int cadres) {
        this.shiren = shiren;
        this.engines = engines;
        this.directory = directory;
        this.cadres = cadres;
    }

    void run() throws Exception {
        Path roster = directory.resolve("city-" + cadres + ".ndjson");
        shiren.run("generate", "--cadres=" + cadres, roster.toString());
        RosterCount count = RosterCount.of(roster);
        out.println(
                "%,d cadres, %,d rows in %,d MB of NDJSON"
                        .formatted(count.cadres(), count.rows(), mb(roster)));
        Shiren.Finished first = shiren.run("import", roster.toString());
        expect(first.summary().get("rejected").asInt() == 0, "nothing is rejected", first);
        report("import and index", first, count.rows(), "rows");
        Shiren.Finished again = shiren.run("import", roster.toString());
        expect(again.summary().get("changed").asInt() == 0, "a second run changes nothing", again);
        report("import again", again, count.rows(), "rows");
        Shiren.Finished proof = shiren.run("prove");
        expect(proof.summary().get("drift").asInt() == 0, "no drift", proof);
        report("prove", proof, count.cadres(), "documents");
        Shiren.Finished rebuild = shiren.run("rebuild");
        report("rebuild", rebuild, count.cadres(), "documents");
        double inside = rebuild.summary().get("millis").asLong() / 1000.0;
        out.println(
                "rebuild without the start: %.1f s, %,.0f documents/s"
                        .formatted(inside, cadres / inside));
        try (RawLoad load = new RawLoad(engines)) {
            RawLoad.Result raw = load.run();
            out.println(
                    "LOAD DATA alone: %,d rows in %.1f s, %,.0f rows/s"
                            .formatted(raw.rows(), raw.seconds(), raw.rows() / raw.seconds()));
        }
        RawBulk.Result bulk = new RawBulk(engines.elasticsearchUri()).run();
        out.println(
                "_bulk alone: %,d documents of %,d bytes in %.1f s, %,.0f documents/s"
                        .formatted(
                                bulk.documents(),
                                bulk.bytes() / bulk.documents(),
                                bulk.seconds(),
                                bulk.documents() / bulk.seconds()));
        out.println(
                "disk: MariaDB %,d MB, Elasticsearch %,d MB"
                        .formatted(disk("mariadb"), disk("elasticsearch")));
    }

    private void report(String what, Shiren.Finished finished, long amount, String unit) {
        out.println(
                "%s: %.1f s, %,.0f %s/s, heap at most %d MB, %d MB after a collection"
                        .formatted(
                                what,
                                finished.seconds(),
                                amount / finished.seconds(),
                                unit,
                                finished.peakHeap(),
                                finished.live()));
    }

    private static void expect(boolean holds, String what, Shiren.Finished finished) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what + ": " + finished.summary());
        }
    }

    private long disk(String engine) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("data").resolve(engine))) {
            return files.filter(Files::isRegularFile).mapToLong(LoadBench::size).sum() >> 20;
        }
    }

    private static long mb(Path file) {
        return size(file) >> 20;
    }

    // A file may go while the engine works; then it takes no room.
    private static long size(Path file) {
        return file.toFile().length();
    }
}
