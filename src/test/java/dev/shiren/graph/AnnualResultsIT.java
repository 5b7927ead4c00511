package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The annual results of a unit, recorded at once; the day is 2026-07-01.
@GraphTest
class AnnualResultsIT {

    private static final String RECORD =
            """
            mutation ($input: RecordAnnualResultsInput!) { recordAnnualResults(input: $input) {
                results { cadre { version } appraisal { form year grade decidedOn unit { code } }
                  userErrors { code message path currentVersion } }
                quota { used exceeded warning quota { allowed members ruleSet { code } } }
                userErrors { code message path } } }\
            """;
    private static final String PAYLOAD = "recordAnnualResults.";

    private final Graph graph;
    private final BeanFactory beans;
    private List<Changing> staff;

    AnnualResultsIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.staff = List.of();
    }

    @BeforeEach
    void writeSomeStaff() {
        staff = IntStream.range(0, 4).mapToObj(_ -> new Changing(graph, beans, "AR")).toList();
    }

    @DisplayName("A5: the batch shows the quota; one outcome for each cadre")
    @Test
    void recordsWhatCanBeRecorded() {
        Response answer =
                send(
                        Map.of("teamGrade", "EXCELLENT", "members", 10),
                        List.of(
                                result(0, 1, "EXCELLENT"),
                                result(1, 7, "COMPETENT"),
                                result(2, 1, "GOOD"),
                                result(3, 1, "NOT_GRADED")));
        answer.path(PAYLOAD + "results")
                .matchesJson(
                        """
                        [{"cadre": {"version": 2}, "userErrors": [], "appraisal":
                            {"form": "ANNUAL", "year": 2025, "grade": "EXCELLENT",
                             "decidedOn": "2026-01-20", "unit": {"code": "IX-F"}}},
                         {"cadre": null, "appraisal": null, "userErrors": [
                            {"code": "STALE_VERSION", "currentVersion": 1,
                             "path": ["input", "results", "1", "expectedVersion"]}]},
                         {"cadre": null, "appraisal": null, "userErrors": [
                            {"code": "INVALID_VALUE",
                             "path": ["input", "results", "2", "grade"]}]},
                         {"cadre": {"version": 2}, "userErrors": []}]\
                        """);
        answer.path(PAYLOAD + "quota")
                .matchesJsonStrictly(
                        """
                        {"used": 1, "exceeded": false, "warning": null, "quota":
                          {"allowed": 3, "members": 10, "ruleSet": {"code": "excellent-quota-team"}}}\
                        """);
        assertThat(staff.stream().map(Changing::version)).containsExactly(2L, 1L, 1L, 2L);
    }

    @DisplayName("A5: more than the quota is recorded with a warning")
    @Test
    void warnsBeyondTheQuota() {
        Response answer =
                send(Map.of(), List.of(result(0, 1, "EXCELLENT"), result(1, 1, "EXCELLENT")));
        answer.path(PAYLOAD + "quota")
                .matchesJson(
                        """
                        {"used": 2, "exceeded": true, "warning": "2 of 2 are graded EXCELLENT, the \
                        rule set 'excellent-quota-team' allows 0: have it approved or correct \
                        grades"}\
                        """);
        answer.path(PAYLOAD + "results[*].cadre.version")
                .entityList(Integer.class)
                .containsExactly(2, 2);
    }

    @Test
    void saysWhenTheRulesGiveNoNumber() {
        send(Map.of("teamGrade", "POOR"), List.of(result(0, 1, "COMPETENT")))
                .path(PAYLOAD + "quota")
                .matchesJson(
                        """
                        {"used": 0, "exceeded": null, "quota": {"allowed": null},
                         "warning": "the rule set 'excellent-quota-team' gives no share TEAM_POOR"}\
                        """);
    }

    @Test
    void doesOnlyWhatWasNotDoneWhenSentAgain() {
        send(Map.of(), List.of(result(0, 1, "COMPETENT"), result(1, 7, "COMPETENT")));
        send(Map.of(), List.of(result(0, 1, "COMPETENT"), result(1, 1, "COMPETENT")))
                .path(PAYLOAD + "results[*].cadre.version")
                .entityList(Integer.class)
                .containsExactly(2, 2);
        assertThat(staff.getFirst().version()).isEqualTo(2);
        send(
                        Map.of("idempotencyKey", staff.getFirst().code() + "-another"),
                        List.of(result(0, 2, "COMPETENT")))
                .path(PAYLOAD + "results[0].userErrors")
                .matchesJson(
                        "[{\"code\": \"DUPLICATE\", \"path\": [\"input\", \"results\", \"0\"]}]");
    }

    @Test
    void refusesABatchAsAWhole() {
        assertThat(refusal(Map.of(), Collections.nCopies(201, result(0, 1, "COMPETENT"))))
                .isEqualTo(
                        "[input, results]: 201 results are too many: send at most 200 at a time");
        assertThat(refusal(Map.of(), Collections.nCopies(2, result(0, 1, "COMPETENT"))))
                .startsWith("[input, results]: the cadre ")
                .endsWith(" has two results: send one");
        List<Map<String, Object>> one = List.of(result(0, 1, "COMPETENT"));
        assertThat(refusal(Map.of("members", 0), one))
                .isEqualTo(
                        "[input, members]: 0 take part and there are 1 results: correct one of"
                                + " them");
        assertThat(refusal(Map.of("unit", "NONE"), one))
                .isEqualTo("[input, unit]: there is no unit 'NONE'");
        assertThat(refusal(Map.of("idempotencyKey", "k".repeat(61)), one))
                .startsWith("[input, idempotencyKey]: the key of a batch has 8 to 60");
        assertThat(staff.getFirst().version()).isEqualTo(1);
    }

    @Test
    void refusesTheRequestForAWrongId() {
        Map<String, Object> wrong =
                Map.of("cadre", "bm9uZQ", "expectedVersion", 1, "grade", "COMPETENT");
        ask(Map.of(), List.of(result(0, 1, "COMPETENT"), wrong))
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
        assertThat(staff.getFirst().version()).isEqualTo(1);
    }

    @Test
    void sendsAsManyStatementsForEachResult() {
        int one = statements(List.of(result(0, 1, "COMPETENT"))).size();
        int three =
                statements(
                                List.of(
                                        result(1, 1, "COMPETENT"),
                                        result(2, 1, "COMPETENT"),
                                        result(3, 1, "COMPETENT")))
                        .size();
        // The rules and the organization's revision are read once.
        assertThat(three - 2).isEqualTo(3 * (one - 2));
    }

    private Collection<String> statements(List<Map<String, Object>> results) {
        // Whoever asks first after a change reads the organization anew.
        graph.ask("{ units(first: 1) { totalCount } }").errors().verify();
        return graph.statementsOf(() -> send(Map.of(), results));
    }

    private String refusal(Map<String, Object> others, List<Map<String, Object>> results) {
        Response answer = ask(others, results);
        answer.path(PAYLOAD + "quota").valueIsNull();
        Map<?, ?> error = answer.path(PAYLOAD + "userErrors[0]").entity(Map.class).get();
        return error.get("path") + ": " + error.get("message");
    }

    private Response send(Map<String, Object> others, List<Map<String, Object>> results) {
        Response answer = ask(others, results);
        answer.errors().verify();
        answer.path(PAYLOAD + "userErrors").entityList(Map.class).hasSize(0);
        return answer;
    }

    private Response ask(Map<String, Object> others, List<Map<String, Object>> results) {
        Map<String, Object> input = new HashMap<>();
        input.put("unit", "IX-F");
        input.put("year", 2025);
        input.put("idempotencyKey", staff.getFirst().code() + "-batch");
        input.put("reason", "2025年度考核");
        input.put("results", results);
        input.putAll(others);
        return graph.ask(RECORD, Map.of("input", input));
    }

    private Map<String, Object> result(int no, int version, String grade) {
        return Map.of(
                "cadre",
                staff.get(no).id(),
                "expectedVersion",
                version,
                "grade",
                grade,
                "decidedOn",
                "2026-01-20");
    }
}
