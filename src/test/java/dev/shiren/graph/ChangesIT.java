package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.Readme;
import dev.shiren.testing.Roster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// What every mutation of a cadre keeps, shown by that of an appraisal.
@GraphTest
class ChangesIT {

    private static final String RECORD =
            """
            mutation ($input: RecordAppraisalInput!) { recordAppraisal(input: $input) {
                appraisal { id code form year grade } cadre { id version }
                userErrors { code message path currentVersion } } }\
            """;
    private static final String PAYLOAD = "recordAppraisal.";
    private static final String CODES = PAYLOAD + "userErrors[*].code";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Graph graph;
    private final Roster roster;
    private String code = "";
    private String cadre = "";

    ChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.roster = new Roster(beans);
    }

    @BeforeEach
    void writeACadre(TestInfo test) {
        roster.organize();
        code = "CH-" + NUMBER.incrementAndGet();
        roster.write(code, "方一");
        cadre = graph.cadreId(code);
    }

    @Test
    void writesARecordAndANewVersion() {
        Response answer = record(1, 2024, "EXCELLENT", "write-0001");
        answer.path(PAYLOAD + "cadre.version").entity(Integer.class).isEqualTo(2);
        answer.path(PAYLOAD + "appraisal")
                .matchesJson("{\"form\": \"ANNUAL\", \"year\": 2024, \"grade\": \"EXCELLENT\"}");
        answer.path(PAYLOAD + "userErrors").entityList(Object.class).hasSize(0);
        assertThat(years()).containsExactly(2024);
    }

    @Test
    void doesWhatTheReadmeShows() {
        Response answer = graph.ask(Readme.mutation(), Map.of("cadre", cadre, "version", 1));

        answer.path(PAYLOAD + "userErrors").entityList(Object.class).hasSize(0);
        answer.path(PAYLOAD + "appraisal.id").hasValue();
    }

    @Test
    void doesARepeatedRequestOnceAndAnswersTheSame() {
        String first = json(record(1, 2024, "EXCELLENT", "again-0001"));
        record(2, 2023, "COMPETENT", "again-0002");
        assertThat(json(record(1, 2024, "EXCELLENT", "again-0001"))).isEqualTo(first);
        assertThat(years()).containsExactly(2024, 2023);
    }

    @Test
    void refusesAKeyOfAnotherRequest() {
        record(1, 2024, "EXCELLENT", "other-0001");
        assertThat(codes(record(2, 2023, "COMPETENT", "other-0001"))).containsExactly("KEY_REUSED");
        assertThat(years()).containsExactly(2024);
    }

    @Test
    void refusesAStaleVersionWithTheCurrentOne() {
        record(1, 2024, "EXCELLENT", "stale-0001");
        Response answer = record(1, 2023, "COMPETENT", "stale-0002");
        answer.path(PAYLOAD + "userErrors")
                .matchesJson(
                        """
                        [{"code": "STALE_VERSION", "currentVersion": 2,
                          "message": "the cadre is at version 2, not 1: read it again and decide anew",
                          "path": ["input", "expectedVersion"]}]\
                        """);
        answer.path(PAYLOAD + "cadre").valueIsNull();
        assertThat(years()).containsExactly(2024);
    }

    @Test
    void refusesWhatBreaksTheModelWithItsPlace() {
        assertThat(codes(record(1, 2024, "GOOD", "model-0001"))).containsExactly("INVALID_VALUE");
        assertThat(codes(record(1, 2099, "EXCELLENT", "model-0002")))
                .containsExactly("INVALID_VALUE");
        assertThat(codes(record(1, 2024, "EXCELLENT", "short"))).containsExactly("INVALID_VALUE");
        record(1, 2024, "EXCELLENT", "model-0003");
        assertThat(codes(record(2, 2024, "COMPETENT", "model-0004"))).containsExactly("DUPLICATE");
        assertThat(years()).containsExactly(2024);
    }

    @Test
    void letsOneOfManyWritersThrough() throws Exception {
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int year = 2010 + i;
            writers.add(() -> codes(record(1, year, "COMPETENT", code + "-w-" + year)));
        }
        List<List<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<String>> answer : threads.invokeAll(writers)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers)
                .containsOnlyOnce(List.of())
                .filteredOn(codes -> !codes.isEmpty())
                .hasSize(7)
                .containsOnly(List.of("STALE_VERSION"));
        assertThat(years()).hasSize(1);
    }

    @Test
    void doesARequestOnceThatIsSentByManyAtOnce() throws Exception {
        Callable<String> send = () -> json(record(1, 2024, "EXCELLENT", code + "-pair"));
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<String> answer : threads.invokeAll(List.of(send, send, send, send))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(4);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(years()).containsExactly(2024);
    }

    @Test
    void replaysWhatWasKnown() {
        record(1, 2024, "EXCELLENT", "known-0001");
        Instant between = lastRecorded();
        record(2, 2023, "COMPETENT", "known-0002");
        assertThat(years(between)).containsExactly(2024);
        assertThat(years(lastRecorded())).containsExactly(2024, 2023);
        graph.ask(
                        "{ cadre(by: {code: \"%s\"}, knownAt: \"2000-01-01T00:00:00Z\") { id } }"
                                .formatted(code))
                .path("cadre")
                .valueIsNull();
    }

    @Test
    void tellsWhoChangedWhatAndWhy() {
        record(1, 2024, "EXCELLENT", "story-0001");
        graph.ask(
                        """
                        { cadre(by: {code: "%s"}) { history(first: 10) { totalCount nodes {
                            version actor operation reason cadre { version
                                performanceRecords(first: 5) { totalCount } } } } } }\
                        """
                                .formatted(code))
                .path("cadre.history")
                .matchesJson(
                        """
                        {"totalCount": 2, "nodes": [
                          {"version": 2, "actor": "tester", "operation": "recordAppraisal",
                            "reason": "年度考核", "cadre": {"version": 2,
                            "performanceRecords": {"totalCount": 1}}},
                          {"version": 1, "actor": "import", "operation": "import",
                            "reason": null, "cadre": {"version": 1,
                            "performanceRecords": {"totalCount": 0}}}]}\
                        """);
    }

    @Test
    void takesTheSameNumberOfStatementsWhateverTheCadreHas() {
        years(); // what is remembered of the organization is read
        int few = graph.statementsOf(() -> record(1, 2001, "COMPETENT", code + "-s-1")).size();
        for (int version = 2; version < 22; version++) {
            record(version, 2000 + version, "COMPETENT", code + "-s-" + version);
        }
        int many = graph.statementsOf(() -> record(22, 2023, "COMPETENT", code + "-s-22")).size();
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(30);
    }

    private Response record(int version, int year, String grade, String key) {
        Map<String, Object> input = new HashMap<>();
        input.put("cadre", cadre);
        input.put("expectedVersion", version);
        input.put("idempotencyKey", key.startsWith(code) || key.length() < 8 ? key : code + key);
        input.put("reason", "年度考核");
        input.put("form", "ANNUAL");
        input.put("year", year);
        input.put("grade", grade);
        Response answer = graph.ask(RECORD, Map.of("input", input));
        answer.errors().verify();
        return answer;
    }

    private static List<String> codes(Response answer) {
        return answer.path(CODES).entityList(String.class).get();
    }

    private static String json(Response answer) {
        return answer.path("recordAppraisal").entity(Object.class).get().toString();
    }

    private List<Integer> years() {
        return graph.ask(
                        "{ cadre(by: {code: \"%s\"}) { performanceRecords(first: 50) { nodes { ... on Appraisal { year } } } } }"
                                .formatted(code))
                .path("cadre.performanceRecords.nodes[*].year")
                .entityList(Integer.class)
                .get();
    }

    private List<Integer> years(Instant knownAt) {
        return graph.ask(
                        "{ cadre(by: {code: \"%s\"}, knownAt: \"%s\") { performanceRecords(first: 50) { nodes { ... on Appraisal { year } } } } }"
                                .formatted(code, knownAt))
                .path("cadre.performanceRecords.nodes[*].year")
                .entityList(Integer.class)
                .get();
    }

    private Instant lastRecorded() {
        return Instant.parse(
                graph.ask(
                                "{ cadre(by: {code: \"%s\"}) { history(first: 1) { nodes { recordedAt } } } }"
                                        .formatted(code))
                        .path("cadre.history.nodes[0].recordedAt")
                        .entity(String.class)
                        .get());
    }
}
