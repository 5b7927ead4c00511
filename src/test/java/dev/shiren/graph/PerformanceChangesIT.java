package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.CadreDocuments;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Awards and evaluations, changed through the graph; the day is 2026-07-01.
@GraphTest
class PerformanceChangesIT {

    private static final String AWARD =
            "award { code award organLevel field name date organ revocation { on ground } }";
    private static final String EVALUATION = "evaluation { code evaluatorClass }";
    private static final Map<String, Object> MERIT =
            Map.of("awardKind", "MERIT_3", "date", "2024-03", "name", "三等功", "organ", "市政府");
    private static final Map<String, Object> PEERS =
            Map.of(
                    "event", "2025年度民主测评",
                    "date", "2025-12-20",
                    "evaluatorClass", "PEER",
                    "issued", 30,
                    "returned", 29,
                    "valid", 28,
                    "excellent", 20,
                    "competent", 7);

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    PerformanceChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "PF");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "PF");
    }

    @Test
    void grantsAnAwardOnceCorrectsAndRevokesIt() {
        changing.done("grantAward", AWARD, MERIT)
                .matchesJson(
                        """
                        {"code": "AW-2", "award": "MERIT_3", "organLevel": null, "field": null,
                         "name": "三等功", "date": "2024-03", "organ": "市政府", "revocation": null}\
                        """);
        assertThat(changing.refused("grantAward", MERIT))
                .startsWith("DUPLICATE [input, award]: the award AW-2 is the same");
        changing.done(
                        "correctAward",
                        AWARD,
                        Map.of(
                                "award", "AW-2",
                                "awardKind", "MERIT_2",
                                "date", "2024-03-05",
                                "organLevel", "CITY"))
                .matchesJson(
                        """
                        {"code": "AW-2", "award": "MERIT_2", "organLevel": "CITY", "name": null,
                         "date": "2024-03-05"}\
                        """);
        Map<String, Object> revoked =
                Map.of("award", "AW-2", "on", "2025-06-01", "ground", "CONCEALMENT");
        changing.done("revokeAward", AWARD, revoked)
                .matchesJson(
                        """
                        {"code": "AW-2", "award": "MERIT_2",
                         "revocation": {"on": "2025-06-01", "ground": "CONCEALMENT"}}\
                        """);
        assertThat(changing.refused("revokeAward", revoked))
                .isEqualTo(
                        "ILLEGAL_TRANSITION [input, award]: the award was taken back on 2025-06-01"
                                + " (CONCEALMENT)");
        changing.now("performanceRecords(first: 9, where: {kinds: [AWARD]}) { totalCount }")
                .path("cadre.performanceRecords.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeAnAward() {
        changing.done("grantAward", AWARD, MERIT);
        assertThat(changing.refused("grantAward", MERIT, "date", "2026-08"))
                .isEqualTo(
                        "INVALID_VALUE [input, date]: 2026-08-01 is yet to come: give a date up to"
                                + " 2026-07-01");
        assertThat(changing.refused("grantAward", MERIT, "awardKind", "TITLE", "name", " "))
                .startsWith("INVALID_VALUE [input, name]: which honorary title?");
        assertThat(changing.refused("correctAward", MERIT, "award", "NONE"))
                .isEqualTo("NOT_FOUND [input, award]: the cadre has no such award");
        Map<String, Object> revoked =
                Map.of("award", "AW-2", "on", "2024-02-28", "ground", "DECEPTION");
        assertThat(changing.refused("revokeAward", revoked))
                .isEqualTo(
                        "INVALID_VALUE [input, on]: 2024-02-28 is before the award was given,"
                                + " 2024-03");
        assertThat(changing.refused("revokeAward", revoked, "on", "2026-07-02"))
                .startsWith("INVALID_VALUE [input, on]: 2026-07-02 is yet to come");
        assertThat(changing.refused("revokeAward", revoked, "award", "NONE"))
                .startsWith("NOT_FOUND [input, award]");
        changing.done("revokeAward", AWARD, with(revoked, "on", "2024-05-01"));
        assertThat(changing.refused("correctAward", MERIT, "award", "AW-2", "date", "2024-06"))
                .isEqualTo(
                        "INVALID_VALUE [input, date]: 2024-06 is after the award was taken back on"
                                + " 2024-05-01");
    }

    @Test
    void recordsTheClassesOfOneEvaluationUnderOneCode() {
        changing.done("recordEvaluation", EVALUATION, PEERS)
                .matchesJson("{\"code\": \"E-2\", \"evaluatorClass\": \"PEER\"}");
        changing.done("recordEvaluation", EVALUATION, with(PEERS, "evaluatorClass", "SUBORDINATE"))
                .matchesJson("{\"code\": \"E-2\", \"evaluatorClass\": \"SUBORDINATE\"}");
        changing.done("recordEvaluation", EVALUATION, with(PEERS, "date", "2024-12-20"))
                .matchesJson("{\"code\": \"E-4\", \"evaluatorClass\": \"PEER\"}");
        assertThat(changing.refused("recordEvaluation", PEERS))
                .startsWith(
                        "DUPLICATE [input, evaluatorClass]: the evaluation E-2 has an aggregate");
        assertThat(rows())
                .containsExactly(
                        "E-2 PEER 2025-12-20 28",
                        "E-2 SUBORDINATE 2025-12-20 28",
                        "E-4 PEER 2024-12-20 28");
    }

    @Test
    void correctsEventAndDayOfAllClassesAndFiguresOfOne() {
        changing.done("recordEvaluation", EVALUATION, PEERS);
        changing.done("recordEvaluation", EVALUATION, with(PEERS, "evaluatorClass", "SUPERIOR"));
        changing.done("recordEvaluation", EVALUATION, with(PEERS, "date", "2024-12-20"));
        Map<String, Object> corrected = with(with(PEERS, "evaluation", "E-2"), "valid", 27);
        changing.done("correctEvaluation", EVALUATION, with(corrected, "date", "2025-12-21"))
                .matchesJson("{\"code\": \"E-2\", \"evaluatorClass\": \"PEER\"}");
        assertThat(rows())
                .containsExactly(
                        "E-2 PEER 2025-12-21 27",
                        "E-2 SUPERIOR 2025-12-21 28",
                        "E-4 PEER 2024-12-20 28");
        assertThat(changing.refused("correctEvaluation", corrected, "date", "2024-12-20"))
                .startsWith("DUPLICATE [input, event]: the evaluation E-4 has that event and day");
        assertThat(changing.refused("correctEvaluation", corrected, "evaluatorClass", "SERVED"))
                .isEqualTo(
                        "NOT_FOUND [input, evaluation]: the cadre has no such evaluation by"
                                + " SERVED");
    }

    @ParameterizedTest
    @CsvSource({
        "returned, 31, 'returned]: returned is 31, more than issued, 30'",
        "valid, 30, 'valid]: valid is 30, more than returned, 29'",
        "competent, 9, 'valid]: 29 forms gave a grade, more than the 28 valid ones'",
        "incompetent, -1, 'incompetent]: incompetent is -1'",
        "issued, -1, 'issued'",
        "date, 2026-07-02, 'date]: 2026-07-02 is yet to come'",
        "event, ' ', 'event]: which event?'"
    })
    void refusesFiguresThatCannotBe(String field, String value, String refusal) {
        Object given = value.matches("-?\\d+") ? Integer.valueOf(value) : value;
        assertThat(changing.refused("recordEvaluation", PEERS, field, given))
                .startsWith("INVALID_VALUE [input, ")
                .contains(refusal);
        assertThat(rows()).isEmpty();
    }

    @Test
    void showsNoFigureOfAnEvaluation() {
        changing.done("recordEvaluation", EVALUATION, PEERS);
        String body =
                new String(
                        beans.getBean(CadreDocuments.class)
                                .byCodes(List.of(changing.code()))
                                .getFirst()
                                .json(),
                        StandardCharsets.UTF_8);
        assertThat(body).contains(changing.code()).doesNotContain("测评", "PEER");
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put(name, value);
        return all;
    }

    private List<@Nullable String> rows() {
        return beans.getBean(JdbcTemplate.class)
                .queryForList(
                        """
                        SELECT CONCAT(e.code, ' ', e.evaluator_class, ' ', e.event_date, ' ', e.valid)
                        FROM evaluation e JOIN cadre c ON c.id = e.cadre_id
                        WHERE c.code = ? ORDER BY e.code, e.evaluator_class\
                        """,
                        String.class,
                        changing.code());
    }
}
