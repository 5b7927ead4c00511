package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.VersionType;

import dev.shiren.outbox.DirtyCadres;
import dev.shiren.talent.index.Difference.Kind;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Differences planted in the index are found, repaired and gone.
class ProofIT {

    @RegisterExtension static final IndexWorld world = new IndexWorld();
    private static List<Long> ids = List.of();

    private final Proof proof = world.get(Proof.class);

    @BeforeAll
    static void start() throws InterruptedException {
        ids = world.roster.writeMany("PR-", 40);
        world.get(Rebuild.class).run(IndexProgress.NONE);
    }

    @BeforeEach
    void settle() throws InterruptedException {
        assertThat(world.get(Indexer.class).settle(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void findsNothingWhereNothingIs() throws InterruptedException {
        ProofResult result = proof.run(false, IndexProgress.NONE);

        assertThat(result.checked()).isEqualTo(world.found());
        assertThat(result.drift()).isZero();
        assertThat(result.unsettled()).isZero();
        assertThat(world.get(ProofRepository.class).last())
                .hasValueSatisfying(last -> assertThat(last.checked()).isEqualTo(world.found()));
    }

    @Test
    void findsAMissingEntry() throws Exception {
        String id = id(0);
        world.client().delete(d -> d.index(physical()).id(id));

        expect(new Difference(id, Kind.MISSING, 1, 0));
    }

    @Test
    void findsAStaleEntry() throws Exception {
        world.roster.write("PR-STALE", "王明");
        settle();
        long cadre = world.roster.write("PR-STALE", "王晓明");
        world.jdbc().update("DELETE FROM dirty_cadre");

        expect(new Difference(Long.toString(cadre), Kind.STALE, 2, 1));
        assertThat(world.nameOf(cadre)).isEqualTo("王晓明");
    }

    @Test
    void findsAnEntryChangedAtTheSameVersion() throws Exception {
        String id = id(2);
        ObjectNode source = source(id).put("gender", "1");
        world.client()
                .index(
                        i ->
                                i.index(physical())
                                        .id(id)
                                        .version(1L)
                                        .versionType(VersionType.ExternalGte)
                                        .document(source));

        expect(new Difference(id, Kind.DIFFERENT, 1, 1));
    }

    @Test
    void findsAnEntryEditedBehindOurBack() throws Exception {
        String id = id(3);
        ObjectNode source = source(id).put("name", "改");
        world.client().index(i -> i.index(physical()).id(id).document(source));

        expect(new Difference(id, Kind.AHEAD, 1, 2));
        assertThat(world.nameOf(ids.get(3))).isNotEqualTo("改");
    }

    @Test
    void findsEntriesOfNoCadre() throws Exception {
        ObjectNode source = source(id(4));
        source.put("id", 999_999L);
        world.client().index(i -> i.index(physical()).id("999999").document(source));
        world.client().index(i -> i.index(physical()).id("stranger").document(Map.of("code", "X")));

        expect(
                new Difference("999999", Kind.EXTRA, 0, 1),
                new Difference("stranger", Kind.EXTRA, 0, 1));
    }

    @Test
    void findsAnEntryUnderAnotherNumber() throws Exception {
        String id = id(5);
        ObjectNode source = source(id);
        source.put("id", ids.get(6));
        world.client()
                .index(
                        i ->
                                i.index(physical())
                                        .id(id)
                                        .version(1L)
                                        .versionType(VersionType.ExternalGte)
                                        .document(source));

        expect(new Difference(id, Kind.DIFFERENT, 1, 1));
    }

    @Test
    void takesWaitingCadresForNoDifference() throws InterruptedException {
        world.roster.write("PR-WAIT", "李伟");
        Indexer indexer = world.get(Indexer.class);
        indexer.start();
        try {
            assertThat(proof.run(false, IndexProgress.NONE).drift()).isZero();
        } finally {
            indexer.stop();
        }
        assertThat(world.get(DirtyCadres.class).backlog().pending()).isZero();
    }

    private void expect(Difference... planted) throws InterruptedException {
        ProofResult found = proof.run(false, IndexProgress.NONE);
        assertThat(found.differences()).containsExactlyInAnyOrder(planted);
        assertThat(found.drift()).isEqualTo(planted.length);

        ProofResult repaired = proof.run(true, IndexProgress.NONE);
        assertThat(repaired.drift()).isZero();
        assertThat(repaired.repaired()).isEqualTo(planted.length);
        assertThat(proof.run(false, IndexProgress.NONE).differences()).isEmpty();
    }

    private static String id(int no) {
        return Long.toString(ids.get(no));
    }

    private static String physical() {
        return world.get(CadreIndex.class).behindAlias().iterator().next();
    }

    private static ObjectNode source(String id) throws IOException {
        ObjectNode source =
                world.client().get(g -> g.index(physical()).id(id), ObjectNode.class).source();
        return Objects.requireNonNull(source);
    }
}
