package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// Pools, specialties, educations and titles, changed through the graph. The cadre has the verified
/// specialty 02.4 and an education in public finance; the day is 2026-07-01.
@GraphTest
class CadreRecordChangesIT {

    private static final String MEMBERSHIP = "membership { pool { code } since until reason }";
    private static final String SPECIALTY =
            "specialty { specialty { code } proficiency verified basis }";
    private static final String EDUCATION =
            "education { code mode level degree school major start end }";
    private static final String TITLE = "title { code name obtained }";

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    CadreRecordChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "CR");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "CR");
    }

    @Test
    void joinsAPoolOnceLeavesItAndJoinsAgain() {
        Map<String, Object> joining = Map.of("pool", "YOUNG", "since", "2024-01-01");
        changing.done("joinPool", MEMBERSHIP, joining)
                .matchesJson(
                        """
                        {"pool": {"code": "YOUNG"}, "since": "2024-01-01", "until": null,
                         "reason": "试验"}\
                        """);
        assertThat(changing.refused("joinPool", joining, "since", "2025-01-01"))
                .startsWith(
                        "DUPLICATE [input, pool]: the cadre is in the pool YOUNG from 2024-01-01");
        Map<String, Object> leaving = Map.of("pool", "YOUNG", "until", "2025-06-30");
        assertThat(changing.refused("leavePool", leaving, "until", "2023-12-31"))
                .startsWith(
                        "INVALID_VALUE [input, until]: 2023-12-31 is before the membership began");
        changing.done("leavePool", MEMBERSHIP, leaving)
                .matchesJson(
                        """
                        {"pool": {"code": "YOUNG"}, "since": "2024-01-01", "until": "2025-06-30",
                         "reason": "试验"}\
                        """);
        assertThat(changing.refused("leavePool", leaving))
                .isEqualTo("NOT_FOUND [input, pool]: the cadre is not in the pool 'YOUNG'");
        changing.done("joinPool", MEMBERSHIP, Map.of("pool", "YOUNG", "since", "2025-06-30"));
        changing.now("pools { since until }")
                .path("cadre.pools")
                .matchesJson(
                        """
                        [{"since": "2024-01-01", "until": "2025-06-30"},
                         {"since": "2025-06-30", "until": null}]\
                        """);
    }

    @Test
    void refusesAPoolThereIsNot() {
        assertThat(changing.refused("joinPool", Map.of("pool", "NO-POOL", "since", "2024-01-01")))
                .startsWith("NOT_FOUND [input, pool]: there is no pool 'NO-POOL': known are");
    }

    @Test
    void recordsASpecialtyThatIsThenVerified() {
        Map<String, Object> said =
                Map.of("specialty", "09.1", "proficiency", "FAMILIAR", "basis", "本人填报");
        changing.done("recordSpecialty", SPECIALTY, said)
                .matchesJson(
                        """
                        {"specialty": {"code": "09.1"}, "proficiency": "FAMILIAR",
                         "verified": false, "basis": "本人填报"}\
                        """);
        assertThat(changing.refused("recordSpecialty", said))
                .startsWith("DUPLICATE [input, specialty]: the cadre has the specialty '09.1'");
        changing.done(
                        "verifySpecialty",
                        SPECIALTY,
                        Map.of("specialty", "09.1", "proficiency", "PROFICIENT"))
                .matchesJson(
                        """
                        {"specialty": {"code": "09.1"}, "proficiency": "PROFICIENT",
                         "verified": true, "basis": "本人填报"}\
                        """);
        assertThat(changing.refused("verifySpecialty", Map.of("specialty", "09.1")))
                .startsWith(
                        "ILLEGAL_TRANSITION [input, specialty]: the specialty '09.1' is verified");
        assertThat(changing.refused("verifySpecialty", Map.of("specialty", "11")))
                .isEqualTo("NOT_FOUND [input, specialty]: the cadre has no specialty '11'");
        assertThat(changing.refused("recordSpecialty", Map.of("specialty", "99.9")))
                .isEqualTo("NOT_FOUND [input, specialty]: there is no specialty '99.9'");
    }

    @Test
    void withdrawsASpecialtyThatTheHistoryKeeps() {
        changing.done("withdrawSpecialty", SPECIALTY, Map.of("specialty", "02.4")).valueIsNull();
        changing.now(
                        "specialties { verified } history(first: 2) { nodes { operation cadre {"
                                + " specialties { specialty { code } } } } }")
                .path("cadre")
                .matchesJson(
                        """
                        {"specialties": [], "history": {"nodes": [
                          {"operation": "withdrawSpecialty", "cadre": {"specialties": []}},
                          {"operation": "import", "cadre": {"specialties": [
                            {"specialty": {"code": "02.4"}}]}}]}}\
                        """);
        assertThat(changing.refused("withdrawSpecialty", Map.of("specialty", "02.4")))
                .isEqualTo("NOT_FOUND [input, specialty]: the cadre has no specialty '02.4'");
    }

    @Test
    void recordsAnEducationOnceAndCorrectsIt() {
        Map<String, Object> study =
                Map.of(
                        "mode", "IN_SERVICE",
                        "level", "MASTER",
                        "degree", "349",
                        "school", "江北大学",
                        "major", "公共管理",
                        "start", "2008-09",
                        "end", "2011-06");
        changing.done("recordEducation", EDUCATION, study)
                .matchesJson(
                        """
                        {"code": "ED-2", "mode": "IN_SERVICE", "level": "MASTER", "degree": "349",
                         "school": "江北大学", "major": "公共管理", "start": "2008-09",
                         "end": "2011-06"}\
                        """);
        assertThat(changing.refused("recordEducation", study))
                .startsWith("DUPLICATE [input, level]: the education ED-2 is the same");
        assertThat(changing.refused("recordEducation", study, "end", "2007"))
                .isEqualTo("INVALID_VALUE [input, end]: 2007 is before the start 2008-09");
        Map<String, Object> corrected =
                Map.of("education", "ED-2", "mode", "IN_SERVICE", "level", "DOCTORATE");
        changing.done("correctEducation", EDUCATION, corrected)
                .matchesJson(
                        """
                        {"code": "ED-2", "mode": "IN_SERVICE", "level": "DOCTORATE", "degree": null,
                         "school": null, "major": null, "start": null, "end": null}\
                        """);
        assertThat(changing.refused("correctEducation", corrected, "education", "NONE"))
                .isEqualTo("NOT_FOUND [input, education]: the cadre has no such education");
        changing.now("educations { code }")
                .path("cadre.educations[*].code")
                .entityList(String.class)
                .containsExactly(changing.code() + "-E", "ED-2");
    }

    @Test
    void recordsATitleOnceAndCorrectsIt() {
        Map<String, Object> title = Map.of("title", "082", "name", "高级工程师", "obtained", "2018-12");
        changing.done("recordTechnicalTitle", TITLE, title)
                .matchesJson("{\"code\": \"082\", \"name\": \"高级工程师\", \"obtained\": \"2018-12\"}");
        assertThat(changing.refused("recordTechnicalTitle", title))
                .startsWith("DUPLICATE [input, title]: the cadre has the title '082'");
        assertThat(changing.refused("recordTechnicalTitle", title, "title", "高工"))
                .startsWith("INVALID_VALUE [input, title]: title '高工' is not of the form");
        assertThat(changing.refused("correctTechnicalTitle", title, "title", "123"))
                .isEqualTo("NOT_FOUND [input, title]: the cadre has no title '123'");
        changing.done("correctTechnicalTitle", TITLE, Map.of("title", "082", "obtained", "2019"));
        changing.now("technicalTitles { code name obtained }")
                .path("cadre.technicalTitles")
                .matchesJson("[{\"code\": \"082\", \"name\": null, \"obtained\": \"2019\"}]");
    }
}
