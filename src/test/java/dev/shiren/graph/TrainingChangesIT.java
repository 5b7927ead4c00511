package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Trainings, changed through the graph: of one cadre and of many at once.
@GraphTest
class TrainingChangesIT {

    private static final String RECORD =
            "training { code name mode topic { code } start end hours recognised }";
    private static final Map<String, Object> COURSE =
            Map.of(
                    "name", "基层治理专题班",
                    "mode", "OFF_JOB",
                    "topic", "09.1",
                    "start", "2026-03-02",
                    "end", "2026-03-06",
                    "hours", 40.5,
                    "recognised", true);
    private static final String ATTENDANCE =
            """
            mutation ($input: RecordTrainingAttendanceInput!) {
              recordTrainingAttendance(input: $input) {
                results { cadre { version } training { code name hours }
                  userErrors { code message path currentVersion } }
                userErrors { code message path } } }\
            """;
    private static final String PAYLOAD = "recordTrainingAttendance.";

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    TrainingChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "TR");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "TR");
    }

    @Test
    void recordsATrainingOnceAndCorrectsIt() {
        changing.done("recordTraining", RECORD, COURSE)
                .matchesJson(
                        """
                        {"code": "TR-2", "name": "基层治理专题班", "mode": "OFF_JOB",
                         "topic": {"code": "09.1"}, "start": "2026-03-02", "end": "2026-03-06",
                         "hours": 40.5, "recognised": true}\
                        """);
        assertThat(changing.refused("recordTraining", COURSE))
                .startsWith("DUPLICATE [input, name]: the training TR-2 is '基层治理专题班'");
        Map<String, Object> corrected =
                Map.of(
                        "training", "TR-2",
                        "name", "基层治理专题班",
                        "mode", "ONLINE",
                        "start", "2026-03-02",
                        "hours", 8);
        changing.done("correctTraining", RECORD, corrected)
                .matchesJson(
                        """
                        {"code": "TR-2", "name": "基层治理专题班", "mode": "ONLINE", "topic": null,
                         "start": "2026-03-02", "end": null, "hours": 8.0, "recognised": null}\
                        """);
        assertThat(changing.refused("correctTraining", corrected, "training", "NONE"))
                .isEqualTo("NOT_FOUND [input, training]: the cadre has no such training");
        assertThat(trainings(changing)).containsExactly("基层治理专题班");
    }

    @Test
    void refusesWhatCannotBeATraining() {
        assertThat(changing.refused("recordTraining", COURSE, "topic", "99.9"))
                .isEqualTo("NOT_FOUND [input, topic]: there is no specialty '99.9'");
        assertThat(changing.refused("recordTraining", COURSE, "end", "2026-03-01"))
                .isEqualTo("INVALID_VALUE [input, end]: 2026-03-01 is before the start 2026-03-02");
        assertThat(changing.refused("recordTraining", COURSE, "hours", -1))
                .startsWith("INVALID_VALUE [input, hours]: hours is -1");
        assertThat(changing.refused("recordTraining", COURSE, "name", " "))
                .startsWith("INVALID_VALUE [input, name]: name is blank");
        assertThat(trainings(changing)).isEmpty();
    }

    @Test
    void recordsATrainingOfManyWithoutRegardToThoseRefused() {
        Changing second = new Changing(graph, beans, "TR");
        Changing third = new Changing(graph, beans, "TR");
        Response answer =
                attend(
                        changing.code() + "-batch",
                        List.of(attendee(changing, 1), attendee(second, 7), attendee(third, 1)));
        answer.path(PAYLOAD + "results")
                .matchesJson(
                        """
                        [{"cadre": {"version": 2}, "userErrors": [],
                          "training": {"code": "TR-2", "name": "基层治理专题班", "hours": 40.5}},
                         {"cadre": null, "training": null, "userErrors": [
                           {"code": "STALE_VERSION", "currentVersion": 1,
                            "message": "the cadre is at version 1, not 7: read it again and decide anew",
                            "path": ["input", "attendees", "1", "expectedVersion"]}]},
                         {"cadre": {"version": 2}, "userErrors": [],
                          "training": {"code": "TR-2", "name": "基层治理专题班", "hours": 40.5}}]\
                        """);
        assertThat(trainings(changing)).hasSize(1);
        assertThat(trainings(second)).isEmpty();
        assertThat(trainings(third)).hasSize(1);
    }

    @Test
    void doesOnlyWhatWasNotDoneWhenABatchIsSentAgain() {
        Changing second = new Changing(graph, beans, "TR");
        String key = changing.code() + "-again";
        attend(key, List.of(attendee(changing, 1), attendee(second, 7)));
        Response answer = attend(key, List.of(attendee(changing, 1), attendee(second, 1)));
        answer.path(PAYLOAD + "results[*].cadre.version")
                .entityList(Integer.class)
                .isEqualTo(List.of(2, 2));
        assertThat(Stream.of(changing, second).map(Changing::version)).containsExactly(2L, 2L);
    }

    @Test
    void refusesABatchThatIsTooLargeOrHasAnOverlongKey() {
        attend(changing.code() + "-large", Collections.nCopies(201, attendee(changing, 1)))
                .path(PAYLOAD + "userErrors")
                .matchesJson(
                        """
                        [{"code": "INVALID_VALUE", "path": ["input", "attendees"],
                          "message": "201 attendees are too many: send at most 200 at a time"}]\
                        """);
        attend("k".repeat(61), List.of(attendee(changing, 1)))
                .path(PAYLOAD + "userErrors[0].path")
                .entityList(String.class)
                .containsExactly("input", "idempotencyKey");
        assertThat(changing.version()).isEqualTo(1);
    }

    private Response attend(String key, List<Map<String, Object>> attendees) {
        Map<String, Object> input = new HashMap<>(COURSE);
        input.put("idempotencyKey", key);
        input.put("reason", "集中培训");
        input.put("attendees", attendees);
        Response answer = graph.ask(ATTENDANCE, Map.of("input", input));
        answer.errors().verify();
        return answer;
    }

    private static Map<String, Object> attendee(Changing cadre, int version) {
        return Map.of("cadre", cadre.id(), "expectedVersion", version);
    }

    private static List<String> trainings(Changing cadre) {
        return cadre.now("trainings(first: 9) { nodes { name } }")
                .path("cadre.trainings.nodes[*].name")
                .entityList(String.class)
                .get();
    }
}
