package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Purpose;
import dev.shiren.access.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@GraphTest
class SupervisionIT {

    private static final String FILE =
            """
            { cadre(by: {code: "GP-FILE"}) { supervisionEvents(first: 50) { nodes {
                __typename kind inEffect(asOf: "%s") refers { code } cadre { code }
                effectPeriod { from until } ... on ToleranceDecision { situation relief } } } } }\
            """;
    private static final String NODE = "cadre.supervisionEvents.nodes[?(@.kind == '%s')]";

    private final Graph graph;

    SupervisionIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @ParameterizedTest
    @CsvSource({
        "REMINDER, Reminder",
        "INQUIRY, Inquiry",
        "ADMONITION, Admonition",
        "PATROL, PatrolInspection",
        "AUDIT, ResponsibilityAudit",
        "PERSONAL_MATTERS, PersonalMattersReport",
        "COMPLAINT, Complaint",
        "PARTY_SANCTION, PartySanction",
        "ADMIN_SANCTION, AdminSanction",
        "ORG_MEASURE, OrgMeasure",
        "UNFIT_ADJUSTMENT, UnfitAdjustment",
        "TOLERANCE, ToleranceDecision",
        "CLARIFICATION, Clarification",
        "TALK, Talk",
        "CASE_FILED, CaseFiling"
    })
    void givesEachKindItsType(String kind, String type) {
        assertThat(values("2026-07-01", kind, "__typename")).containsExactly(type);
        assertThat(values("2026-07-01", kind, "cadre.code")).containsExactly("GP-FILE");
    }

    @Test
    void countsOnlyMeasuresInTheirEffectPeriod() {
        assertThat(inEffect("2026-01-30")).containsExactlyInAnyOrder("CASE_FILED");
        assertThat(inEffect("2026-01-31"))
                .containsExactlyInAnyOrder("CASE_FILED", "ADMONITION", "PARTY_SANCTION");
        assertThat(inEffect("2026-07-31"))
                .containsExactlyInAnyOrder("CASE_FILED", "PARTY_SANCTION");
        assertThat(inEffect("2027-01-31")).containsExactlyInAnyOrder("CASE_FILED");
    }

    @Test
    void showsWhatADecisionRefersTo() {
        assertThat(values("2026-07-01", "TOLERANCE", "refers.code"))
                .containsExactly("ADMIN_SANCTION");
        assertThat(values("2026-07-01", "TOLERANCE", "relief")).containsExactly("EXEMPT");
        assertThat(values("2026-07-01", "CLARIFICATION", "refers.code"))
                .containsExactly("COMPLAINT");
    }

    @Test
    void hasNoFieldForTheMatter() {
        String ask = "{ cadre(by: {code: \"GP-FILE\"}) { supervisionEvents { nodes { %s } } } }";
        for (String field : List.of("matter", "document", "sourceOrgan")) {
            assertThat(graph.refusal(ask.formatted(field))).startsWith("VALIDATION: ");
        }
        assertThat(graph.statements(FILE.formatted("2026-07-01")))
                .noneMatch(sql -> sql.contains("matter"));
    }

    private List<String> inEffect(String day) {
        return ids(day, "cadre.supervisionEvents.nodes[?(@.inEffect == true)].kind");
    }

    private List<String> values(String day, String kind, String field) {
        return ids(day, NODE.formatted(kind) + "." + field);
    }

    private List<String> ids(String day, String path) {
        return graph.as(
                Role.SUPERVISION_OFFICER,
                Purpose.SUPERVISION,
                () -> graph.ids(FILE.formatted(day), path));
    }
}
