package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.kernel.NodeId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@GraphTest
class NodesIT {

    private static final String RECORDS =
            """
            { cadre(by: {code: "%s"}) { id
                appointments(first: 1) { nodes { id } } educations { id }
                trainings(first: 1) { nodes { id } }
                performanceRecords { nodes { id } }
                supervisionEvents(first: 1) { nodes { id } } } }\
            """;
    private static final List<String> PATHS =
            List.of(
                    "cadre.appointments.nodes[*].id",
                    "cadre.educations[*].id",
                    "cadre.trainings.nodes[*].id",
                    "cadre.performanceRecords.nodes[*].id",
                    "cadre.supervisionEvents.nodes[*].id");

    private final Graph graph;

    NodesIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @Test
    void resolvesEveryTypeInTheOrderAskedFor() {
        List<String> ids = new ArrayList<>(everyRecordOf("GP-FEW"));
        ids.add(new NodeId("Unit", "G3").toString());
        ids.add(new NodeId("Post", "G1-P1").toString());
        ids.add(new NodeId("Specialty", "09.1").toString());
        ids.add(new NodeId("UnitRanking", "G1-R1").toString());
        Response answer = nodes(ids);
        answer.path("nodes[*].__typename")
                .entityList(String.class)
                .containsExactly(
                        "Cadre",
                        "Appointment",
                        "Education",
                        "Training",
                        "Appraisal",
                        "Award",
                        "Achievement",
                        "Admonition",
                        "Unit",
                        "Post",
                        "Specialty",
                        "UnitRanking");
        answer.path("nodes[*].id").entityList(String.class).isEqualTo(ids);
        answer.path("nodes[0].name").entity(String.class).isEqualTo("林素");
        answer.path("nodes[7].kind").entity(String.class).isEqualTo("ADMONITION");
        answer.path("nodes[8].name").entity(String.class).isEqualTo("河湾镇");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cadre:999999999",
                "Cadre:0",
                "Cadre:x",
                "Cadre:1/Appointment/NONE",
                "Cadre:1/Family/1",
                "Cadre:1/",
                "Cadre:99999999999999999999",
                "SupervisionEvent:1/NONE",
                "SupervisionEvent:1",
                "Unit:无",
                "UnitRanking:无",
                "Post:NONE",
                "Specialty:NONE",
                "Nothing:1"
            })
    void answersNullForAnIdOfNothing(String plain) {
        int colon = plain.indexOf(':');
        String id = new NodeId(plain.substring(0, colon), plain.substring(colon + 1)).toString();
        nodes(List.of(id)).path("nodes[0]").valueIsNull();
    }

    @Test
    void costsTheSameForFewIdsAndForMany() {
        List<String> crowd = new ArrayList<>();
        for (String code : codes(9)) {
            crowd.addAll(everyRecordOf(code));
        }
        assertThat(crowd).hasSize(72);
        var few = graph.statements("Nodes", Map.of("ids", everyRecordOf("GP-01")));
        var many = graph.statements("Nodes", Map.of("ids", crowd));
        assertThat(many).hasSameSizeAs(few).hasSize(5);
        var five = graph.statements("Nodes", Map.of("ids", cadres(5)));
        var fifty = graph.statements("Nodes", Map.of("ids", cadres(50)));
        assertThat(fifty).hasSameSizeAs(five).hasSize(2);
    }

    @Test
    void readsTheCadresOfManyEventsAtOnce() {
        String ask =
                """
                { nodes(ids: ["%s"]) { ... on SupervisionEvent { cadre { code } } } }\
                """;
        var one = graph.statements(ask.formatted(String.join("\", \"", events(1))));
        var many = graph.statements(ask.formatted(String.join("\", \"", events(9))));
        assertThat(many).hasSameSizeAs(one).hasSize(5);
    }

    @Test
    void readsTheEventsOfManyCadresAtOnce() {
        String ask =
                """
                { nodes(ids: ["%s"]) { ... on Cadre {
                    supervisionEvents(first: 2) { nodes { id } } } } }\
                """;
        var one = graph.statements(ask.formatted(String.join("\", \"", cadres(1))));
        var many = graph.statements(ask.formatted(String.join("\", \"", cadres(40))));
        assertThat(many).hasSameSizeAs(one).hasSize(4);
    }

    private Response nodes(List<String> ids) {
        return graph.askNamed("Nodes", Map.of("ids", ids));
    }

    private List<String> everyRecordOf(String code) {
        Response answer = graph.ask(RECORDS.formatted(code));
        List<String> ids = new ArrayList<>();
        ids.add(answer.path("cadre.id").entity(String.class).get());
        PATHS.forEach(path -> ids.addAll(answer.path(path).entityList(String.class).get()));
        return ids;
    }

    private List<String> cadres(int count) {
        return codes(count).stream().map(graph::cadreId).toList();
    }

    private List<String> events(int count) {
        return codes(count).stream().map(code -> everyRecordOf(code).getLast()).toList();
    }

    private static List<String> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("GP-%02d"::formatted).toList();
    }
}
