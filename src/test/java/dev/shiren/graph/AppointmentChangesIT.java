package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/// Appointments and the rank, changed through the graph. The cadre holds the substantive post `-A1`
/// since 2004-07; the day is 2026-07-01.
@GraphTest
class AppointmentChangesIT {

    private static final String RECORD =
            "appointment { code title unit { code } post { code } level { code } type principal"
                    + " duties { code } start end document }";

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    AppointmentChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "AP");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "AP");
    }

    @Test
    void appointsOneWhosePostHasEnded() {
        changing.done("endAppointment", RECORD, Map.of("appointment", present(), "end", "2026-06"))
                .matchesJson("{\"code\": \"%s\", \"end\": \"2026-06\"}".formatted(present()));
        changing.done(
                        "appointCadre",
                        RECORD,
                        Map.of(
                                "unit", "G1",
                                "post", "G1-P2",
                                "title", "市委组织部副部长",
                                "level", "132",
                                "type", "SUBSTANTIVE",
                                "principal", false,
                                "duties", List.of("11.1"),
                                "start", "2026-06",
                                "document", "云组任〔2026〕3号"))
                .matchesJson(
                        """
                        {"code": "AP-3", "title": "市委组织部副部长", "unit": {"code": "G1"},
                         "post": {"code": "G1-P2"}, "level": {"code": "132"},
                         "type": "SUBSTANTIVE", "principal": false, "duties": [{"code": "11.1"}],
                         "start": "2026-06", "end": null, "document": "云组任〔2026〕3号"}\
                        """);
        assertThat(presentTitles()).containsExactly("市委组织部副部长");
        assertThat(changing.version()).isEqualTo(3);
    }

    @Test
    void refusesASecondMainPostAndNamesTheFirst() {
        assertThat(
                        changing.refused(
                                "appointCadre",
                                Map.of("unit", "G1", "title", "处长", "start", "2026-05")))
                .isEqualTo(
                        "DUPLICATE [input, type]: the cadre holds the SUBSTANTIVE post %s (副局长) since 2004-07: end that one by endAppointment first, or give the type CONCURRENT"
                                .formatted(present()));
        changing.done(
                "appointCadre",
                RECORD,
                Map.of("unit", "G1", "title", "处长", "start", "2026-05", "type", "CONCURRENT"));
        assertThat(changing.version()).isEqualTo(2);
    }

    @Test
    void refusesWhatTheOrganizationDoesNotHave() {
        Map<String, Object> post = Map.of("title", "处长", "start", "2026-05", "type", "CONCURRENT");
        assertThat(changing.refused("appointCadre", post, "unit", "NO-UNIT"))
                .isEqualTo("NOT_FOUND [input, unit]: there is no unit 'NO-UNIT'");
        assertThat(changing.refused("appointCadre", post, "unit", "G1", "post", "NO-POST"))
                .isEqualTo("NOT_FOUND [input, post]: there is no post 'NO-POST'");
        assertThat(changing.refused("appointCadre", post, "unit", "G2", "post", "G1-P2"))
                .startsWith(
                        "INVALID_VALUE [input, post]: the post 'G1-P2' is one of the unit 'G1'");
        assertThat(changing.refused("appointCadre", post, "unit", "G1", "level", "999"))
                .isEqualTo("NOT_FOUND [input, level]: '999' is no code of GB/T 12407");
        assertThat(changing.refused("appointCadre", post, "unit", "G1", "duties", List.of("99.9")))
                .isEqualTo("NOT_FOUND [input, duties]: there is no specialty '99.9'");
        assertThat(changing.refused("appointCadre", post, "unit", "G1", "end", "2026-04"))
                .isEqualTo("INVALID_VALUE [input, end]: 2026-04 is before the start 2026-05");
        assertThat(changing.refused("appointCadre", post))
                .startsWith("INVALID_VALUE [input, unit]: where is the post?");
        assertThat(changing.version()).isEqualTo(1);
    }

    @Test
    void endsAPostOnceAndNotBeforeItBegan() {
        assertThat(
                        changing.refused(
                                "endAppointment",
                                Map.of("appointment", present(), "end", "2004-06")))
                .isEqualTo("INVALID_VALUE [input, end]: 2004-06 is before the start 2004-07");
        assertThat(
                        changing.refused(
                                "endAppointment", Map.of("appointment", "NONE", "end", "2026-06")))
                .isEqualTo("NOT_FOUND [input, appointment]: the cadre has no such appointment");
        changing.done("endAppointment", RECORD, Map.of("appointment", present(), "end", "2026-06"));
        assertThat(
                        changing.refused(
                                "endAppointment",
                                Map.of("appointment", present(), "end", "2026-07")))
                .startsWith(
                        "ILLEGAL_TRANSITION [input, appointment]: the appointment ended 2026-06");
        assertThat(presentTitles()).isEmpty();
    }

    @Test
    void correctsAnAppointmentAsAWhole() {
        Map<String, Object> corrected =
                Map.of("appointment", present(), "unit", "G3", "title", "科长", "start", "2004");
        changing.done("correctAppointment", RECORD, corrected)
                .matchesJson(
                        """
                        {"code": "%s", "title": "科长", "unit": {"code": "G3"}, "post": null,
                         "level": null, "type": null, "principal": null, "duties": [],
                         "start": "2004", "end": null, "document": null}\
                        """
                                .formatted(present()));
        assertThat(changing.refused("correctAppointment", corrected, "appointment", "NONE"))
                .isEqualTo("NOT_FOUND [input, appointment]: the cadre has no such appointment");
        assertThat(
                        changing.refused(
                                "correctAppointment",
                                corrected,
                                "appointment",
                                changing.code() + "-A0"))
                .startsWith(
                        "DUPLICATE [input, type]: the cadre holds the SUBSTANTIVE post "
                                + present());
    }

    @Test
    void grantsRanksInTheirOrder() {
        String rank = "rank { code label since }";
        changing.done("grantRank", rank, Map.of("rank", "DY4", "since", "2021-03"))
                .matchesJson("{\"code\": \"DY4\", \"label\": \"四级调研员\", \"since\": \"2021-03\"}");
        assertThat(changing.refused("grantRank", Map.of("rank", "DY3", "since", "2021-02")))
                .startsWith("INVALID_VALUE [input, since]: 2021-02 is before the present rank DY4");
        assertThat(changing.refused("grantRank", Map.of("rank", "DY4", "since", "2021-03")))
                .isEqualTo("DUPLICATE [input, rank]: the cadre has the rank DY4 since 2021-03");
        assertThat(changing.refused("grantRank", Map.of("rank", "DY9", "since", "2024")))
                .isEqualTo("NOT_FOUND [input, rank]: 'DY9' is no code of RANK");
        changing.done("grantRank", rank, Map.of("rank", "DY3", "since", "2024"));
        changing.now("rank { code since }")
                .path("cadre.rank")
                .matchesJson("{\"code\": \"DY3\", \"since\": \"2024\"}");
    }

    @Test
    void climbsRanksStepByStepAndTellsTheNext() {
        String transitions = "rankTransitions { transition possible rank reason }";
        changing.now(transitions)
                .path("cadre.rankTransitions[*].possible")
                .entityList(Boolean.class)
                .containsExactly(true, false, false);
        changing.done("grantRank", "rank { code }", Map.of("rank", "ZR2", "since", "2020-06"));
        assertThat(changing.refused("grantRank", Map.of("rank", "DY4", "since", "2024")))
                .isEqualTo(
                        "ILLEGAL_TRANSITION [input, rank]: ranks are climbed step by step: above"
                                + " ZR2 comes ZR1");
        changing.now(transitions)
                .path("cadre.rankTransitions")
                .matchesJson(
                        """
                        [{"transition": "GRANT", "possible": true, "rank": "ZR1", "reason": null},
                         {"transition": "LOWER", "possible": true, "rank": null, "reason": null},
                         {"transition": "CORRECT", "possible": true, "rank": null, "reason": null}]\
                        """);
    }

    @Test
    void lowersAndCorrectsRanks() {
        assertThat(changing.refused("lowerRank", Map.of("rank", "ZR4", "since", "2024")))
                .isEqualTo("ILLEGAL_TRANSITION [input, rank]: the cadre has no rank");
        changing.done("grantRank", "rank { code }", Map.of("rank", "ZR2", "since", "2020-06"));
        assertThat(changing.refused("lowerRank", Map.of("rank", "ZR1", "since", "2024")))
                .startsWith("ILLEGAL_TRANSITION [input, rank]: ZR1 is not below the present rank");
        changing.done("lowerRank", "rank { code }", Map.of("rank", "ZR4", "since", "2024-02"));
        changing.done("correctRank", "rank { code since }", Map.of("rank", "ZR3", "since", "2024"))
                .matchesJson("{\"code\": \"ZR3\", \"since\": \"2024\"}");
        assertThat(changing.refused("correctRank", Map.of("rank", "ZR3", "since", "2024")))
                .startsWith("DUPLICATE [input, rank]");
    }

    private List<String> presentTitles() {
        return changing.now("currentAppointments { title }")
                .path("cadre.currentAppointments[*].title")
                .entityList(String.class)
                .get();
    }

    private String present() {
        return changing.code() + "-A1";
    }
}
