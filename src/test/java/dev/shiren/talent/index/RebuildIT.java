package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.shiren.testing.Roster;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/// Rebuilds, with writes going on and with rebuilds that died.
class RebuildIT {

    @RegisterExtension static final IndexWorld world = new IndexWorld();

    private final Rebuild rebuild = world.get(Rebuild.class);
    private final CadreIndex index = world.get(CadreIndex.class);
    private final SearchIndexRepository indices = world.get(SearchIndexRepository.class);
    private final Indexer indexer = world.get(Indexer.class);

    @BeforeAll
    static void write() {
        world.roster.writeMany("RB-", 300);
    }

    @AfterEach
    void stop() {
        indexer.stop();
    }

    @Test
    void buildsTheFirstIndexByItself() throws InterruptedException {
        indexer.start();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> indices.active(world.alias()).isPresent());
        world.awaitSettled();

        assertThat(world.prove().drift()).isZero();
        assertThat(rebuild.ensure(IndexProgress.NONE)).isTrue();
    }

    @Test
    void losesNothingWrittenMeanwhile() throws Exception {
        rebuild.run(IndexProgress.NONE);
        indexer.start();
        AtomicBoolean on = new AtomicBoolean(true);
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> writeWhile(on));
        for (int round = 0; round < 4; round++) {
            String before = physical();
            RebuildResult result = rebuild.run(IndexProgress.NONE);
            assertThat(result.refused()).isZero();
            assertThat(physical()).isEqualTo(result.index()).isNotEqualTo(before);
            assertThat(world.found()).isGreaterThanOrEqualTo(300);
            assertThat(world.prove().drift()).isZero();
        }
        on.set(false);

        assertThat(writer.join()).isGreaterThan(4);
        world.awaitSettled();
        ProofResult proof = world.prove();
        assertThat(proof.drift()).isZero();
        assertThat(proof.unsettled()).isZero();
        assertThat(index.physical()).containsExactly(physical());
    }

    private static int writeWhile(AtomicBoolean on) {
        int round = 0;
        while (on.get()) {
            int tag = round++;
            world.roster.write(
                    IntStream.range(0, 40)
                            .mapToObj(i -> Roster.entry("RB-LIVE-" + (i + tag * 7 % 90), "名" + tag))
                            .toList());
        }
        return round;
    }

    @Test
    void admitsOneAtATime() {
        try (RebuildLock lock =
                RebuildLock.tryAcquire(world.get(DataSource.class), world.alias()).orElseThrow()) {
            assertThat(lock.isHeld()).isTrue();
            assertThatThrownBy(() -> rebuild.run(IndexProgress.NONE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another rebuild");
        }
        assertThat(RebuildLock.tryAcquire(world.get(DataSource.class), world.alias()))
                .hasValueSatisfying(RebuildLock::close);
    }

    @Test
    void clearsAwayWhatADeadRebuildLeft() throws InterruptedException {
        rebuild.run(IndexProgress.NONE);
        SearchIndex dead = building("dead");
        index.create(dead);
        indices.add(dead, world.alias(), LocalDateTime.of(2026, 9, 1, 8, 0));
        index.create(building("unregistered"));

        rebuild.run(IndexProgress.NONE);

        assertThat(index.physical()).containsExactly(physical());
        assertThat(indices.all(world.alias()))
                .singleElement()
                .matches(i -> i.name().equals(physical()));
    }

    @Test
    void finishesARebuildThatDiedAfterTheSwap() throws InterruptedException {
        rebuild.run(IndexProgress.NONE);
        String swapped = physical();
        world.jdbc().update("UPDATE search_index SET state = 'BUILDING' WHERE name = ?", swapped);

        assertThat(rebuild.ensure(IndexProgress.NONE)).isTrue();

        assertThat(physical()).isEqualTo(swapped);
        assertThat(indices.active(world.alias())).map(SearchIndex::name).hasValue(swapped);
    }

    @Test
    void rebuildsForAnotherMapping() throws InterruptedException {
        rebuild.run(IndexProgress.NONE);
        String before = physical();
        world.jdbc().update("UPDATE search_index SET mapping_hash = REPEAT('0', 64)");

        assertThat(rebuild.ensure(IndexProgress.NONE)).isTrue();

        assertThat(physical()).isNotEqualTo(before);
        assertThat(indices.active(world.alias()))
                .map(SearchIndex::mappingHash)
                .hasValue(index.definition().hash());
    }

    @Test
    void rebuildsADroppedIndex() throws InterruptedException {
        rebuild.run(IndexProgress.NONE);
        index.delete(Set.of(physical()));

        assertThat(rebuild.ensure(IndexProgress.NONE)).isTrue();

        assertThat(world.prove().drift()).isZero();
    }

    @Test
    void abandonsAnInterruptedRebuild() throws InterruptedException {
        rebuild.run(IndexProgress.NONE);
        String before = physical();
        IndexProgress interrupting = (_, _) -> Thread.currentThread().interrupt();

        assertThatThrownBy(() -> rebuild.run(interrupting)).isNotNull();

        assertThat(physical()).isEqualTo(before);
        assertThat(index.physical()).containsExactly(before);
        assertThat(indices.all(world.alias())).hasSize(1);
    }

    @Test
    void makesNoIndexByWritingToOneThatIsGone() throws IOException {
        SearchIndex gone = building("gone");
        List<IndexEntry> entries = List.of(new IndexEntry(1, 1, new byte[] {'{', '}'}));

        Map<Long, Delivery> result = world.get(BulkWriter.class).write(entries, List.of(gone));

        assertThat(result.get(1L)).isInstanceOf(Delivery.Deferred.class);
        assertThat(world.client().indices().exists(e -> e.index(gone.name())).value()).isFalse();
        assertThat(world.client().indices().exists(e -> e.index(gone.writeAlias())).value())
                .isFalse();
    }

    @Test
    void projectsAllAgainWhenAUnitIsRenamed() throws Exception {
        rebuild.run(IndexProgress.NONE);
        indexer.start();
        world.roster.unit(Roster.TOWN, "石桥新镇");
        await().atMost(Duration.ofSeconds(20)).until(() -> findsByPost("石桥新镇") > 0);
        world.awaitSettled();

        ProofResult proof = world.prove();
        assertThat(proof.drift()).isZero();
        assertThat(proof.unsettled()).isZero();
    }

    private static long findsByPost(String text) throws IOException {
        return world.client()
                .count(
                        c ->
                                c.index(world.alias())
                                        .query(
                                                q ->
                                                        q.matchPhrase(
                                                                m -> m.field("posts").query(text))))
                .count();
    }

    private String physical() {
        return index.behindAlias().iterator().next();
    }

    private static SearchIndex building(String name) {
        return new SearchIndex(
                world.alias() + "-" + name,
                SearchIndex.State.BUILDING,
                world.get(CadreIndex.class).definition().hash(),
                "");
    }
}
