package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@GraphTest
class CadreFactsIT {

    private static final String COUNT = "{ exact min max unknown }";
    private static final String ASK =
            """
            { cadre(by: {code: "%s"}) { facts(asOf: "%s") {
                asOf tenureInPost %3$s tenureInLevel %3$s tenureInUnit %3$s grassrootsMonths %3$s
                excellentStreak %3$s trainingHours %3$s
                townshipPrincipal { verdict } inEffectPeriod { verdict } } } }\
            """;

    private final Graph graph;

    CadreFactsIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @Test
    void countsWhatIsKnownToTheMonth() {
        facts("GP-FEW", "2026-07-01")
                .path("cadre.facts")
                .matchesJson(
                        """
                        {"tenureInPost": {"exact": 50}, "tenureInLevel": {"exact": 50},
                          "tenureInUnit": {"exact": 50}, "grassrootsMonths": {"exact": 50},
                          "excellentStreak": {"exact": 1, "unknown": null},
                          "trainingHours": {"exact": 40.5, "unknown": null},
                          "townshipPrincipal": {"verdict": "MET"},
                          "inEffectPeriod": {"verdict": "MET"}}\
                        """);
    }

    @Test
    void neverReadsMissingDataAsNothing() {
        facts("GP-BARE", "2026-07-01")
                .path("cadre.facts")
                .matchesJson(
                        """
                        {"tenureInPost": {"exact": null, "min": null, "max": null,
                            "unknown": "no current post is recorded"},
                          "excellentStreak": {"exact": null,
                            "unknown": "no annual appraisal is recorded"},
                          "trainingHours": {"min": null, "unknown": "no training is recorded"}}\
                        """);
        facts("GP-MANY", "2026-07-01")
                .path("cadre.facts.trainingHours")
                .matchesJson(
                        """
                        {"exact": null, "min": 40.5, "max": 2430.0,
                          "unknown": "whether a training is recognised is not recorded"}\
                        """);
    }

    @Test
    void answersForAnyDay() {
        facts("GP-FEW", "2022-04-30")
                .path("cadre.facts")
                .matchesJson(
                        """
                        {"tenureInPost": {"exact": null}, "grassrootsMonths": {"exact": 0},
                          "townshipPrincipal": {"verdict": "NOT_MET"},
                          "inEffectPeriod": {"verdict": "NOT_MET"}}\
                        """);
        assertThat(inEffect("2026-01-30")).isEqualTo("NOT_MET");
        assertThat(inEffect("2026-01-31")).isEqualTo("MET");
        assertThat(inEffect("2026-07-30")).isEqualTo("MET");
        assertThat(inEffect("2026-07-31")).isEqualTo("NOT_MET");
    }

    @Test
    void namesWhatFactsRestOn() {
        String ask =
                """
                { cadre(by: {code: "GP-FEW"}) { facts { tenureInPost { evidence { id } }
                    excellentStreak { evidence { id } } trainingHours { evidence { id } }
                    inEffectPeriod { evidence { id } } } } }\
                """;
        String nodes = "{ nodes(ids: [\"%s\", \"%s\", \"%s\", \"%s\"]) { __typename } }";
        Response answer = graph.ask(ask);
        graph.ask(
                        nodes.formatted(
                                evidence(answer, "tenureInPost"),
                                evidence(answer, "excellentStreak"),
                                evidence(answer, "trainingHours"),
                                evidence(answer, "inEffectPeriod")))
                .path("nodes[*].__typename")
                .entityList(String.class)
                .containsExactly("Appointment", "Appraisal", "Training", "Admonition");
    }

    @Test
    void boundsTheWindow() {
        assertThat(
                        graph.refusal(
                                "{ cadre(by: {code: \"GP-FEW\"}) { facts { trainingHours(years: 0)"
                                        + " { exact } } } }"))
                .isEqualTo("BAD_USER_INPUT: 'years' is 0: ask for 1 to 50");
    }

    private Response facts(String code, String day) {
        return graph.ask(ASK.formatted(code, day, COUNT));
    }

    private String inEffect(String day) {
        return facts("GP-FEW", day)
                .path("cadre.facts.inEffectPeriod.verdict")
                .entity(String.class)
                .get();
    }

    private static String evidence(Response answer, String fact) {
        return answer.path("cadre.facts." + fact + ".evidence[0].id").entity(String.class).get();
    }
}
