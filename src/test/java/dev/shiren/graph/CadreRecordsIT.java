package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

@GraphTest
class CadreRecordsIT {

    private final Graph graph;

    CadreRecordsIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @Test
    void pagesThroughRecordsWithoutGapsOrRepeats() {
        String page =
                """
                { cadre(by: {code: "GP-MANY"}) { appointments(first: 25%s) {
                    nodes { code } pageInfo { hasNextPage endCursor } } } }\
                """;
        List<String> codes = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            Response answer = graph.ask(page.formatted(after));
            codes.addAll(
                    answer.path("cadre.appointments.nodes[*].code").entityList(String.class).get());
            String info = "cadre.appointments.pageInfo.";
            more = answer.path(info + "hasNextPage").entity(Boolean.class).get();
            String cursor = answer.path(info + "endCursor").entity(String.class).get();
            after = ", after: \"%s\"".formatted(cursor);
        }
        assertThat(codes)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"appointments", "trainings", "performanceRecords", "supervisionEvents"})
    void boundsEveryPage(String field) {
        String ask = "{ cadre(by: {code: \"GP-MANY\"}) { %s(first: %d) { nodes { id } } } }";
        assertThat(graph.refusal(ask.formatted(field, 101)))
                .isEqualTo(
                        "BAD_USER_INPUT: 'first' is 101: ask for 1 to 100 and page on with"
                                + " 'after'");
        assertThat(graph.refusal(ask.formatted(field, 0))).startsWith("BAD_USER_INPUT: ");
        graph.ask(ask.formatted(field, 100)).errors().verify();
        graph.ask(ask.formatted(field, 1))
                .path("cadre." + field + ".nodes")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test
    void filtersPerformanceRecordsByKind() {
        String ask =
                """
                { cadre(by: {code: "GP-FEW"}) { performanceRecords(where: {kinds: %s}) {
                    nodes { kind } } } }\
                """;
        String path = "cadre.performanceRecords.nodes[*].kind";
        assertThat(graph.ids(ask.formatted("[AWARD]"), path)).containsExactly("AWARD");
        assertThat(graph.ids(ask.formatted("[]"), path)).isEmpty();
        assertThat(graph.ids(ask.formatted("null"), path))
                .containsExactly("APPRAISAL", "AWARD", "ACHIEVEMENT");
    }
}
