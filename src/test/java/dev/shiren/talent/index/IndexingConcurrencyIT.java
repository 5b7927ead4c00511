package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.shiren.cadre.CadreDocuments;
import dev.shiren.outbox.DirtyClaims;
import dev.shiren.testing.Roster;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Several servers on one database and one index.
class IndexingConcurrencyIT {

    @RegisterExtension static final IndexWorld world = new IndexWorld();

    private static final List<ConfigurableApplicationContext> others =
            List.of(world.server(Map.of("shiren.index.batch", 70)), world.server(Map.of()));

    private final Indexer indexer = world.get(Indexer.class);

    @BeforeAll
    static void build() throws InterruptedException {
        world.get(Rebuild.class).run(IndexProgress.NONE);
    }

    @AfterEach
    void stop() {
        indexer.stop();
        others.forEach(server -> server.getBean(Indexer.class).stop());
    }

    @Test
    void wakesOnCommit() throws IOException {
        indexer.start();
        world.roster.write("CC-WARM", "王明");
        world.awaitSettled();
        for (int round = 0; round < 5; round++) {
            String name = "王明" + "一二三四五".charAt(round);
            long id = world.roster.write("CC-WAKE", name);
            long begin = System.nanoTime();
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(1))
                    .until(() -> world.nameOf(id).equals(name));
            System.err.println("searchable after ms " + (System.nanoTime() - begin) / 1_000_000);
        }
    }

    @Test
    void findsWhatAnotherServerMarked() throws IOException {
        others.getFirst().getBean(Indexer.class).start();
        long id = world.roster.write("CC-OTHER", "李芳");

        await().atMost(Duration.ofSeconds(10)).until(() -> world.nameOf(id).equals("李芳"));
    }

    @Test
    void deliversEveryLastVersionUnderConcurrentWrites() throws InterruptedException {
        indexer.start();
        others.forEach(server -> server.getBean(Indexer.class).start());
        List<CompletableFuture<Void>> writers =
                IntStream.range(0, 4)
                        .mapToObj(w -> CompletableFuture.runAsync(() -> writeManyTimes(w)))
                        .toList();
        writers.forEach(CompletableFuture::join);
        world.awaitSettled();

        ProofResult proof = world.prove();
        assertThat(proof.drift()).isZero();
        assertThat(proof.unsettled()).isZero();
        assertThat(proof.checked()).isGreaterThanOrEqualTo(400);
    }

    // The writers' cadres overlap, and each batch is locked in one order.
    private static void writeManyTimes(int writer) {
        for (int round = 0; round < 8; round++) {
            int tag = writer * 8 + round;
            int shift = writer % 2 * 200 + (writer > 1 ? 100 * (round % 2) : 0);
            world.roster.write(
                    IntStream.range(0, 100)
                            .map(i -> shift + i)
                            .mapToObj(i -> Roster.entry("CC-MANY-%03d".formatted(i), "名" + tag))
                            .toList());
        }
    }

    @Test
    void takesOverFromADeadServer() throws IOException {
        long id = world.roster.write("CC-DEAD", "张强");
        world.get(DirtyClaims.class).claim("dead", 10, Duration.ofSeconds(1));
        indexer.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> world.nameOf(id).equals("张强"));
    }

    @Test
    void keepsTheLaterVersionWhateverArrivesLast() throws IOException {
        long id = world.roster.write("CC-ORDER", "陈静");
        Delivering delivering = world.get(Delivering.class);
        IndexEntry old = entry(id);
        world.roster.write("CC-ORDER", "陈小静");
        delivering.deliver(List.of(id));

        BulkWriter writer = world.get(BulkWriter.class);
        List<SearchIndex> targets = world.get(SearchIndexRepository.class).all(world.alias());
        assertThat(writer.write(List.of(old), targets)).containsValue(new Delivery.Delivered());
        world.get(CadreIndex.class).refresh(List.of(world.alias()));

        assertThat(world.nameOf(id)).isEqualTo("陈小静");
    }

    private static IndexEntry entry(long id) {
        return world.get(CadreDocuments.class).byIds(List.of(id)).values().stream()
                .map(
                        document ->
                                IndexEntry.of(
                                        document,
                                        world.get(ProjectionBasis.class).current().organization()))
                .findFirst()
                .orElseThrow();
    }
}
