package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Purpose;
import dev.shiren.access.Role;
import dev.shiren.access.Viewer;
import dev.shiren.testing.TestViewer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Whose file is kept from whom: conflicts of interest, the person concerned, other units,
// purposes.
@GraphTest
class FilesKeptIT {

    private static final String NAME = "{ cadre(by: {code: \"%s\"}) { code %s } }";

    private final Graph graph;
    private final BeanFactory beans;

    FilesKeptIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
    }

    @Test
    void keepsTheOwnFileAndThoseOfRelatives() {
        Changing officer = new Changing(graph, beans, "FK");
        officer.done(
                "addFamilyMember",
                "member { code }",
                Map.of("relation", "父亲", "name", "顾问渠", "birth", "1975-12"));
        Viewer related = viewer(Role.CADRE_OFFICER, "G0", officer.code(), null);
        Viewer unrelated = viewer(Role.CADRE_OFFICER, "G0", "GP-01", null);
        assertThat(ask(related, "GP-FILE", "")).isEqualTo("{cadre=null}");
        assertThat(ask(unrelated, "GP-FILE", "")).contains("GP-FILE");
        assertThat(ask(unrelated, "GP-01", "")).isEqualTo("{cadre=null}");
        String list =
                "{ cadres(where: {codes: [\"GP-FILE\", \"GP-01\"], status: [RETIRED, SERVING]})"
                        + " { nodes { code } } }";
        assertThat(data(related, list)).isEqualTo("{cadres={nodes=[{code=GP-01}]}}");
        assertThat(data(unrelated, list)).isEqualTo("{cadres={nodes=[{code=GP-FILE}]}}");
    }

    /// A18: no trace of complaints, but measures with the dates of appeal.
    @Test
    void showsThePersonWhatWasDecidedAndNoComplaint() {
        Viewer person = viewer(Role.PERSON, "G0", "GP-FILE", null);
        assertThat(
                        ask(
                                person,
                                "GP-FILE",
                                "supervisionEvents(first: 50) { nodes { kind deadlines { kind } }"
                                        + " }"))
                .contains("kind=PARTY_SANCTION", "kind=ADMIN_SANCTION")
                .doesNotContain("COMPLAINT", "INQUIRY", "PERSONAL_MATTERS");
        assertThat(ask(person, "GP-01", "")).isEqualTo("{cadre=null}");
        String events =
                String.join(
                        "\", \"",
                        graph.as(
                                Role.SUPERVISION_OFFICER,
                                Purpose.SUPERVISION,
                                () ->
                                        graph.ids(
                                                NAME.formatted(
                                                        "GP-FILE",
                                                        "supervisionEvents(first: 50) { nodes {"
                                                                + " id kind } }"),
                                                "cadre.supervisionEvents.nodes"
                                                        + "[?(@.kind == 'COMPLAINT')].id")));
        assertThat(events).isNotEmpty();
        assertThat(data(person, "{ nodes(ids: [\"%s\"]) { id } }".formatted(events)))
                .isEqualTo("{nodes=[null]}");
    }

    /// A17: a unit's officer counts nobody of another unit, and the question is kept.
    @Test
    void countsNobodyOfAnotherUnitAndKeepsTheQuestion() {
        Viewer officer = viewer(Role.CADRE_OFFICER, "G1", null, null);
        long before = refusals(officer);
        assertThat(data(officer, "{ cadres(where: {unit: {under: [\"G3\"]}}) { totalCount } }"))
                .isEqualTo("{cadres={totalCount=0}}");
        assertThat(refusals(officer)).isEqualTo(before + 1);
    }

    @Test
    void opensWhatIsSealedForAPurposeOnlyAndRecordsIt() {
        Viewer archive = viewer(Role.ARCHIVE_KEEPER, "G0", null, null);
        String fields = "idNumber birthDay formerNames family { name }";
        assertThat(ask(archive, "GP-01", fields))
                .contains("idNumber=null", "birthDay=null", "formerNames=null", "family=null");
        Viewer checking = archive.with(Purpose.ARCHIVE_CHECK);
        long before = readings(checking);
        assertThat(ask(checking, "GP-01", fields)).contains("formerNames=[]", "family=[]");
        assertThat(readings(checking)).isEqualTo(before + 1);
        assertThat(ask(checking, "GP-01", "gender")).contains("gender=");
        assertThat(readings(checking)).isEqualTo(before + 1);
    }

    private long refusals(Viewer viewer) {
        return rows(viewer, "REFUSED");
    }

    private long readings(Viewer viewer) {
        return rows(viewer, "READ");
    }

    // Sealed or not yet: the sealer works meanwhile.
    private long rows(Viewer viewer, String kind) {
        JdbcTemplate jdbc = beans.getBean(JdbcTemplate.class);
        Long rows =
                jdbc.queryForObject(
                        """
                        SELECT (SELECT COUNT(*) FROM audit_inbox WHERE subject = ? AND kind = ?)
                            + (SELECT COUNT(*) FROM audit_entry WHERE subject = ? AND kind = ?)\
                        """,
                        Long.class,
                        viewer.subject(),
                        kind,
                        viewer.subject(),
                        kind);
        return rows == null ? 0 : rows;
    }

    private String ask(Viewer viewer, String code, String fields) {
        return data(viewer, NAME.formatted(code, fields));
    }

    private String data(Viewer viewer, String document) {
        return TestViewer.as(
                viewer,
                () -> {
                    Object data = graph.ask(document).returnResponse().getData();
                    return String.valueOf(data);
                });
    }

    private static Viewer viewer(
            Role role, String unit, @Nullable String own, @Nullable Purpose purpose) {
        return new Viewer(
                "fk-" + UUID.randomUUID(),
                "试验员",
                role,
                Set.of(unit),
                Set.of("01", "02", "03", "04", "09"),
                Set.of(),
                own,
                purpose);
    }
}
