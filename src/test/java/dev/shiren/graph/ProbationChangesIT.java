package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Probations, changed through the graph. The cadre holds a substantive post of level 142 since
/// 2004; the day is 2026-07-01.
@GraphTest
class ProbationChangesIT {

    private static final String PROBATION =
            """
            probation { appointment { code type } from until months extension stage decidedOn
                proposal { level { code } formerAppointment { code } } }\
            """;

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    ProbationChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "PB");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "PB");
    }

    @Test
    void runsExtendedToItsEndAndMakesThePostSubstantive() {
        String post = appoint("2024-08-31");
        changing.done("startProbation", PROBATION, Map.of("appointment", post))
                .matchesJson(
                        """
                        {"appointment": {"code": "%s", "type": "PROBATION"}, "from": "2024-08-31",
                         "until": "2025-08-31", "months": 12, "extension": null,
                         "stage": "RUNNING", "decidedOn": null, "proposal": null}\
                        """
                                .formatted(post));
        changing.done(
                        "extendProbation",
                        PROBATION,
                        Map.of("appointment", post, "on", "2025-08-20", "months", 6))
                .matchesJson("{\"until\": \"2026-02-28\", \"extension\": 6}");
        Map<String, Object> passed = Map.of("appointment", post, "on", "2026-02-28");
        assertThat(changing.refused("passProbation", passed))
                .startsWith("ILLEGAL_TRANSITION [input, appointment]: the cadre holds the")
                .contains("substantive post " + changing.code() + "-A1");
        end(changing.code() + "-A1", "2026-02");
        changing.done("passProbation", PROBATION, passed)
                .matchesJson(
                        """
                        {"appointment": {"type": "SUBSTANTIVE"}, "stage": "PASSED",
                         "decidedOn": "2026-02-28", "proposal": null}\
                        """);
        assertThat(changing.refused("failProbation", passed))
                .isEqualTo(
                        "ILLEGAL_TRANSITION [input, appointment]: the probation was decided on"
                                + " 2026-02-28: PASSED");
    }

    @Test
    void proposesTheFormerLevelWhenItFailsAndMovesNobody() {
        String post = appoint("2026-01-15");
        changing.done("startProbation", PROBATION, Map.of("appointment", post));
        changing.done("failProbation", PROBATION, Map.of("appointment", post, "on", "2026-06-15"))
                .matchesJson(
                        """
                        {"appointment": {"type": "PROBATION"}, "stage": "FAILED",
                         "decidedOn": "2026-06-15", "until": "2027-01-15",
                         "proposal": {"level": {"code": "142"},
                           "formerAppointment": {"code": "%s-A1"}}}\
                        """
                                .formatted(changing.code()));
        assertThat(open(post)).isEmpty();
        ofPost(post, "end").valueIsNull();
    }

    @Test
    void showsWhichStepsAreOpen() {
        String post = appoint("2026-01-15");
        assertThat(open(post)).containsExactly("START");
        changing.done("startProbation", PROBATION, Map.of("appointment", post));
        assertThat(open(post)).containsExactly("FAIL", "EXTEND");
        ofPost(post, "probationTransitions[?(@.transition == 'PASS')].reason")
                .entityList(String.class)
                .containsExactly("the probation lasts until 2027-01-15, that day excluded");
    }

    @Test
    void refusesWhatTheRulesDoNotGive() {
        String post = appoint("2026-01");
        Map<String, Object> start = Map.of("appointment", post);
        assertThat(changing.refused("startProbation", start))
                .isEqualTo(
                        "INVALID_VALUE [input, from]: the appointment's start is known as 2026-01"
                                + " only: give the first day");
        assertThat(changing.refused("startProbation", start, "from", "2025-12-31"))
                .startsWith("INVALID_VALUE [input, from]: 2025-12-31 is before the appointment");
        assertThat(changing.refused("startProbation", start, "from", "2026-07-02"))
                .startsWith("INVALID_VALUE [input, from]: 2026-07-02 is yet to come");
        assertThat(changing.refused("startProbation", start, "appointment", "NONE"))
                .startsWith("NOT_FOUND [input, appointment]");
        assertThat(
                        changing.refused(
                                "startProbation", start, "appointment", changing.code() + "-A1"))
                .contains("the appointment is SUBSTANTIVE");
        assertThat(
                        changing.refused(
                                "passProbation", Map.of("appointment", post, "on", "2026-06-01")))
                .contains("no probation has begun");
        changing.done("startProbation", PROBATION, with(start, "from", "2026-01-20"));
        Map<String, Object> extension = Map.of("appointment", post, "on", "2026-06-01");
        assertThat(changing.refused("extendProbation", extension, "months", 13))
                .isEqualTo(
                        "INVALID_VALUE [input, months]: 13 months are no extension: give 1 to 12");
        assertThat(changing.refused("failProbation", extension, "on", "2026-01-19"))
                .contains("is before the probation began");
        assertThat(changing.refused("failProbation", extension, "on", "2026-07-02"))
                .contains("is yet to come");
    }

    @Test
    void namesARuleThatIsMissing() {
        end(changing.code() + "-A1", "2012-12");
        String post = appoint("2013-05-01");
        assertThat(changing.refused("startProbation", Map.of("appointment", post)))
                .isEqualTo(
                        "RULE [input, from]: the rule set probation has no LENGTH for what began on"
                                + " 2013-05-01");
    }

    private String appoint(String start) {
        record Named(String code) {}
        return changing.done(
                        "appointCadre",
                        "appointment { code }",
                        Map.of(
                                "unit", "IX-F",
                                "title", "副局长",
                                "level", "141",
                                "type", "PROBATION",
                                "start", start))
                .entity(Named.class)
                .get()
                .code();
    }

    private void end(String appointment, String end) {
        changing.done(
                "endAppointment",
                "appointment { code }",
                Map.of("appointment", appointment, "end", end));
    }

    private List<String> open(String post) {
        return ofPost(post, "probationTransitions[?(@.possible == true)].transition")
                .entityList(String.class)
                .get();
    }

    private Path ofPost(String post, String path) {
        List<String> codes =
                changing.now("appointments(first: 9) { nodes { code } }")
                        .path("cadre.appointments.nodes[*].code")
                        .entityList(String.class)
                        .get();
        return changing.now(
                        "appointments(first: 9) { nodes { end probationTransitions { transition"
                                + " possible reason } } }")
                .path("cadre.appointments.nodes[%d].%s".formatted(codes.indexOf(post), path));
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put(name, value);
        return all;
    }
}
