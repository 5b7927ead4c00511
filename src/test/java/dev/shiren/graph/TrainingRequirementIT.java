package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The verdict on training by the rules of the database; the day is 2026-07-01. The cadre is of
/// level 142, in the present post since 2004-07.
@GraphTest
class TrainingRequirementIT {

    private static final String ASK =
            """
            facts { trainingRequirement { verdict shortfall from until deadline unknown
                hours { exact } offJobDays { exact } ruleSet { code verified }
                evidence { id } } }\
            """;
    private static final String FACT = "cadre.facts.trainingRequirement";

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    TrainingRequirementIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "TQ");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "TQ");
    }

    @DisplayName("A20: nothing recorded is unknown")
    @Test
    void isUnknownWithoutData() {
        assertJson(
                """
                {"verdict": "UNKNOWN", "unknown": "no training is recorded", "shortfall": null,
                 "evidence": [], "ruleSet": {"code": "training-section", "verified": true},
                 "from": "2025-01-01", "until": "2025-12-31"}\
                """);
    }

    @DisplayName("A8: section, 89 hours and 90; what is not recognised is left out")
    @Test
    void judgesTheLastYear() {
        train("2025-03-03", "2025-03-07", 89, true);
        train("2025-05-03", "2025-05-07", 400, false);
        assertJson(
                """
                {"verdict": "NOT_MET", "shortfall": 1.0, "hours": {"exact": 89.0},
                 "offJobDays": {"exact": 5}, "deadline": null, "unknown": null}\
                """);
        train("2025-09-03", null, 1, true);
        assertJson("{\"verdict\": \"MET\", \"shortfall\": null, \"hours\": {\"exact\": 90.0}}");
    }

    @DisplayName("A8: section, twelve days off the job")
    @Test
    void judgesDays() {
        train("2025-03-03", "2025-03-14", 0, true);
        assertJson("{\"verdict\": \"MET\", \"offJobDays\": {\"exact\": 12}}");
    }

    @DisplayName("A8: newly promoted to county division, until a year after")
    @Test
    void givesTimeAfterAPromotion() {
        train("2024-03-04", "2024-03-08", 549, true);
        promote("2026-03");
        assertJson(
                """
                {"verdict": "NOT_MET", "shortfall": 1.0, "deadline": "2027-03",
                 "from": "2021-07-02", "until": "2026-07-01",
                 "ruleSet": {"code": "training-county-division", "verified": true}}\
                """);
        train("2026-04-01", "2026-04-01", 1, true);
        assertJson("{\"verdict\": \"MET\", \"shortfall\": null, \"deadline\": null}");
    }

    @DisplayName("A8: county division, three months without hours")
    @Test
    void judgesMonths() {
        train("2024-03-01", "2024-05-31", 0, true);
        promote("2026-03");
        assertJson("{\"verdict\": \"MET\", \"offJobDays\": {\"exact\": 92}}");
    }

    @Test
    void namesTheTrainings() {
        train("2025-03-03", "2025-03-07", 89, true);
        String id = changing.now(ASK).path(FACT + ".evidence[0].id").entity(String.class).get();
        graph.ask("{ node(id: \"%s\") { __typename } }".formatted(id))
                .path("node.__typename")
                .entity(String.class)
                .isEqualTo("Training");
    }

    @DisplayName("S4-10: three excellent years are a proposal with its records")
    @Test
    void proposesOnAStreak() {
        String ask =
                """
                facts { excellentStreakProposal { verdict years ruleSet { code verified }
                    streak { exact evidence { id } } } }\
                """;
        String fact = "cadre.facts.excellentStreakProposal";
        assertThat(changing.now(ask).path(fact + ".verdict").entity(String.class).get())
                .isEqualTo("UNKNOWN");
        for (int year : List.of(2022, 2024, 2025)) {
            appraise(year, year == 2022 ? "COMPETENT" : "EXCELLENT");
        }
        assertThat(changing.now(ask).path(fact + ".verdict").entity(String.class).get())
                .isEqualTo("UNKNOWN");
        appraise(2023, "EXCELLENT");
        changing.now(ask)
                .path(fact)
                .matchesJson(
                        """
                        {"verdict": "MET", "years": 3, "streak": {"exact": 3},
                         "ruleSet": {"code": "excellent-streak", "verified": false}}\
                        """);
        changing.now(ask).path(fact + ".streak.evidence").entityList(Map.class).hasSize(3);
    }

    @Test
    void readsTheRulesOfAPageOnce() {
        String ask =
                """
                { cadres(where: {unit: {is: ["G3"]}}, first: %d) { nodes { facts {
                    trainingRequirement { verdict } excellentStreakProposal { verdict } } } } }\
                """;
        var one = graph.statements(ask.formatted(1));
        assertThat(graph.statements(ask.formatted(50))).hasSameSizeAs(one);
        assertThat(one).filteredOn(sql -> sql.contains("rule_set")).hasSize(1);
    }

    private void assertJson(String json) {
        changing.now(ASK).path(FACT).matchesJson(json);
    }

    private void train(String start, @Nullable String end, int hours, boolean recognised) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", "培训班" + start);
        facts.put("mode", "OFF_JOB");
        facts.put("start", start);
        if (end != null) {
            facts.put("end", end);
        }
        facts.put("hours", hours);
        facts.put("recognised", recognised);
        changing.done("recordTraining", "training { code }", facts);
    }

    private void promote(String month) {
        String code = changing.code() + "-A1";
        changing.done(
                "endAppointment",
                "appointment { code }",
                Map.of("appointment", code, "end", month));
        changing.done(
                "appointCadre",
                "appointment { code }",
                Map.of("unit", "G1", "title", "副部长", "level", "132", "start", month));
    }

    private void appraise(int year, String grade) {
        changing.done(
                "recordAppraisal",
                "appraisal { code }",
                Map.of("form", "ANNUAL", "year", year, "grade", grade));
    }
}
