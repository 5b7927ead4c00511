package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.PartialDate;
import dev.shiren.outbox.DirtyCadres;
import dev.shiren.testing.Roster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// What an entry says of a cadre, and what `indexHealth` says of the index.
class CadreProjectionIT {

    @RegisterExtension static final IndexWorld world = new IndexWorld();

    private static final int JULY_2002 = new PartialDate(2002, 7, 0).earliestMonth();

    @Test
    void projectsUnitsNamesAndPosts() {
        CadreIndexDocument entry = project("PJ-1", "单晓明");

        assertThat(entry.unitPath()).containsExactly(Roster.CITY, Roster.FINANCE);
        assertThat(entry.unitType()).isEqualTo("MUNICIPAL_DEPARTMENT");
        assertThat(entry.unitPosition()).isEqualTo(1);
        assertThat(entry.surnamePinyin()).contains("shanxiaoming", "sxm");
        assertThat(entry.pinyin()).contains("danxiaoming");
        assertThat(entry.posts()).containsExactly("石桥镇 镇长", "示例市财政局 副局长");
        assertThat(entry.specialtyAtLeast()).containsExactly("02.4/FAMILIAR", "02.4/PROFICIENT");
        assertThat(entry.specialtyVerifiedAtLeast())
                .containsExactly("02.4", "02.4/FAMILIAR", "02.4/PROFICIENT");
        assertThat(entry.specialtyNames()).contains("财政税务");
    }

    @Test
    void projectsTimesAsMonths() {
        CadreIndexDocument entry = project("PJ-2", "李芳");

        assertThat(entry.townshipPrincipalSince()).isEqualTo(JULY_2002);
        assertThat(entry.spans())
                .contains(
                        new CadreIndexDocument.Span(
                                List.of("GRASSROOTS/LEAST", "GRASSROOTS/MOST"),
                                JULY_2002,
                                -JULY_2002,
                                24));
        assertThat(entry.appointments().getLast())
                .matches(post -> post.startFirst() == JULY_2002 + 24)
                .matches(post -> post.endLast() == CadreIndexDocument.ENDLESS);
    }

    /// When this fails, entries have changed: let `_meta.projection` in the mapping grow, so that
    /// every installation rebuilds, and take the new hash.
    @Test
    void changesOnlyTogetherWithTheMapping() throws Exception {
        String json =
                new String(IndexJson.bytes(project("PJ-3", "王明")), StandardCharsets.UTF_8)
                        .replaceFirst("\"id\":\\d+,", "")
                        .replaceFirst(",\"specialtyNames\":.*]", "");
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));

        assertThat(JsonMapper.shared().readTree(json).size()).isGreaterThan(25);
        assertThat(HexFormat.of().formatHex(hash, 0, 8)).as(json).isEqualTo("b2e7f246f262398b");
    }

    @Test
    void tellsItsHealth() throws InterruptedException {
        world.roster.write("PJ-H", "赵静");
        IndexHealthController controller =
                new IndexHealthController(
                        world.get(CadreIndex.class),
                        world.get(SearchIndexRepository.class),
                        world.get(DirtyCadres.class),
                        world.get(ProofRepository.class));

        IndexHealth before = controller.indexHealth();
        assertThat(before.documents()).isNull();
        assertThat(before.index()).isNull();
        assertThat(before.lastProof()).isNull();
        assertThat(before.pending()).isPositive();

        RebuildResult built = world.get(Rebuild.class).run(IndexProgress.NONE);
        ProofResult proof = world.prove();
        IndexHealth after = controller.indexHealth();
        assertThat(after.documents()).isEqualTo(built.documents());
        assertThat(after.index()).isEqualTo(built.index());
        assertThat(after.pending()).isZero();
        assertThat(after.lagMillis()).isZero();
        assertThat(after.lastProof())
                .isNotNull()
                .matches(last -> last.checked() == proof.checked() && last.drift() == 0);
    }

    private static CadreIndexDocument project(String code, String name) {
        long id = world.roster.write(code, name);
        CadreDocument document =
                world.get(CadreDocuments.class).byIds(List.of(id)).values().iterator().next();
        return CadreProjection.project(
                document, world.get(ProjectionBasis.class).current().organization());
    }
}
