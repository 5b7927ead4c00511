package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.shiren.outbox.DirtyCadres;
import dev.shiren.testing.FaultProxy;
import dev.shiren.testing.FaultProxy.Mode;
import dev.shiren.testing.TestEngines;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Whatever Elasticsearch does, writes go on, the lag shows, and the index catches up by itself.
class IndexingBackendFailureIT {

    @RegisterExtension static final IndexWorld world = new IndexWorld();

    private static final FaultProxy proxy = proxy();
    private static final ConfigurableApplicationContext server =
            world.server(Map.of("shiren.elasticsearch.uris", proxy.uri()));

    private final DirtyCadres dirty = world.get(DirtyCadres.class);
    private final Indexer indexer = server.getBean(Indexer.class);

    @BeforeAll
    static void build() throws InterruptedException {
        world.get(Rebuild.class).run(IndexProgress.NONE);
    }

    @AfterAll
    static void closeProxy() {
        proxy.close();
    }

    @BeforeEach
    void start() {
        proxy.set(Mode.PASS);
        indexer.start();
    }

    @AfterEach
    void stop() {
        indexer.stop();
    }

    @ParameterizedTest
    @EnumSource(names = "PASS", mode = EnumSource.Mode.EXCLUDE)
    void recoversByItself(Mode fault) throws Exception {
        proxy.set(fault);
        List<Long> ids = world.roster.writeMany("BF-" + fault + "-", 30);
        await().atMost(Duration.ofSeconds(20)).until(() -> proxy.failed() >= 2);

        assertThat(dirty.backlog().pending()).isEqualTo(ids.size());
        assertThat(dirty.backlog().lagMillis()).isPositive();

        proxy.set(Mode.PASS);
        world.awaitSettled();
        assertThat(world.nameOf(ids.getLast())).isNotEmpty();
        assertThat(dirty.backlog().parked()).isZero();
        assertThat(world.prove().drift()).isZero();
    }

    @Test
    void startsWithoutElasticsearch() throws IOException {
        indexer.stop();
        proxy.set(Mode.BREAK);
        indexer.start();
        long id = world.roster.write("BF-START", "王明");
        await().atMost(Duration.ofSeconds(20)).until(() -> proxy.failed() >= 2);

        proxy.set(Mode.PASS);
        world.awaitSettled();
        assertThat(world.nameOf(id)).isEqualTo("王明");
    }

    @Test
    void parksOnlyWhatCannotBeProjected() throws Exception {
        List<Long> ids = world.roster.writeMany("BF-MAPPING-", 3);
        world.awaitSettled();
        damage(ids.getFirst());
        world.roster.write("BF-MAPPING-1", "改名");

        await().atMost(Duration.ofSeconds(40)).until(() -> dirty.backlog().parked() == 1);
        assertThat(dirty.parked(10))
                .singleElement()
                .satisfies(
                        parked -> {
                            assertThat(parked.cadreId()).isEqualTo(ids.getFirst());
                            assertThat(parked.lastError()).contains("not projected");
                        });
        assertThat(world.nameOf(ids.get(1))).isEqualTo("改名");
        assertThat(world.prove().drift()).isEqualTo(1);

        heal(ids.getFirst());
        dirty.unpark();
        world.awaitSettled();
        assertThat(world.prove().drift()).isZero();
    }

    @Test
    void parksWhatTheMappingRefuses() throws Exception {
        long id = world.roster.write("BF-REFUSED", "李伟");
        world.awaitSettled();
        nestedObjects(1);
        world.roster.write("BF-REFUSED", "李大伟");

        await().atMost(Duration.ofSeconds(40)).until(() -> dirty.backlog().parked() == 1);
        assertThat(dirty.parked(10).getFirst().lastError()).contains("nested");

        nestedObjects(10_000);
        assertThat(dirty.unpark()).isEqualTo(1);
        world.awaitSettled();
        assertThat(world.nameOf(id)).isEqualTo("李大伟");
    }

    @Test
    void waitsForABlockedIndexAndParksNothing() throws Exception {
        block(true);
        List<Long> ids = world.roster.writeMany("BF-BLOCK-", 3);
        await().atMost(Duration.ofSeconds(20)).until(() -> errors("cluster_block_exception") == 3);
        assertThat(dirty.backlog().pending()).isEqualTo(3);

        block(false);
        world.awaitSettled();
        assertThat(world.nameOf(ids.getLast())).isNotEmpty();
    }

    private static void nestedObjects(long most) throws IOException {
        co.elastic.clients.elasticsearch.indices.IndexSettings limit =
                co.elastic.clients.elasticsearch.indices.IndexSettings.of(
                        i -> i.mapping(m -> m.nestedObjects(n -> n.limit(most))));
        world.client().indices().putSettings(put -> put.index(world.alias()).settings(limit));
    }

    private static void block(boolean on) throws IOException {
        world.client()
                .indices()
                .putSettings(
                        put ->
                                put.index(world.alias())
                                        .settings(index -> index.blocks(b -> b.write(on))));
    }

    private static long errors(String type) {
        Long count =
                world.jdbc()
                        .queryForObject(
                                "SELECT COUNT(*) FROM dirty_cadre WHERE last_error LIKE ?",
                                Long.class,
                                "%" + type + "%");
        return count == null ? 0 : count;
    }

    private static void damage(long id) {
        world.jdbc()
                .update(
                        """
                        INSERT INTO cadre_document (cadre_id, version, recorded_at, hash, body)
                        SELECT cadre_id, version + 1, recorded_at, hash, 'damaged'
                        FROM cadre_document WHERE cadre_id = ? AND version = 1\
                        """,
                        id);
        world.jdbc().update("UPDATE cadre SET version = 2 WHERE id = ?", id);
        world.get(DirtyCadres.class).markAgain(List.of(id));
    }

    private static void heal(long id) {
        world.jdbc()
                .update(
                        """
                        UPDATE cadre_document d JOIN cadre_document o
                            ON o.cadre_id = d.cadre_id AND o.version = 1
                        SET d.body = o.body WHERE d.cadre_id = ? AND d.version = 2\
                        """,
                        id);
    }

    private static FaultProxy proxy() {
        try {
            return new FaultProxy(TestEngines.get().addresses().elasticsearchUri());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
