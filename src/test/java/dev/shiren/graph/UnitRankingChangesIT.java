package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.UnitRanking;
import dev.shiren.performance.UnitRankings;
import dev.shiren.testing.Roster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.JdbcTemplate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Results of units, changed through the graph; the day is 2026-07-01. Each test has a unit of its
/// own.
@GraphTest
class UnitRankingChangesIT {

    private static final String CHANGE =
            """
            ranking { code version unit { code } period rank of value }
            change { version operation actor reason before { rank version } after { rank version } }
            userErrors { code message path currentVersion }\
            """;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Graph graph;
    private final BeanFactory beans;
    private String unit = "";

    UnitRankingChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
    }

    @BeforeEach
    void writeAUnit() {
        Roster roster = new Roster(beans);
        roster.organize();
        unit = "UR-" + NUMBER.incrementAndGet();
        roster.unit(unit, "测试镇");
    }

    @Test
    void recordsCorrectsAndWithdrawsWithTheChangesKept() {
        send("record", facts("A", 3))
                .path("recordUnitRanking")
                .matchesJson(
                        """
                        {"ranking": {"code": "%1$s-A", "version": 1, "unit": {"code": "%1$s"},
                          "period": "2025-Q3", "rank": 3, "of": 12, "value": 97.25},
                         "change": {"version": 1, "operation": "recordUnitRanking",
                          "actor": "anonymous", "reason": "试验", "before": null,
                          "after": {"rank": 3, "version": 1}}, "userErrors": []}\
                        """
                                .formatted(unit));
        send("correct", correction("A", 1, 2))
                .path("correctUnitRanking.change")
                .matchesJson(
                        """
                        {"version": 2, "before": {"rank": 3, "version": 1},
                         "after": {"rank": 2, "version": 2}}\
                        """);
        Response withdrawn = send("withdraw", named("A", 2));
        withdrawn.path("withdrawUnitRanking.ranking").valueIsNull();
        withdrawn
                .path("withdrawUnitRanking.change")
                .matchesJson("{\"version\": 3, \"before\": {\"rank\": 2}, \"after\": null}");
        assertThat(ranks()).isEmpty();
        assertThat(history())
                .containsExactly("withdrawUnitRanking", "correctUnitRanking", "recordUnitRanking");
    }

    @Test
    void goesOnWithTheVersionsOfACodeThatIsUsedAgain() {
        send("record", facts("A", 3));
        send("withdraw", named("A", 1));
        send("record", facts("A", 5))
                .path("recordUnitRanking")
                .matchesJson(
                        """
                        {"ranking": {"version": 3, "rank": 5},
                         "change": {"version": 3, "before": null, "after": {"rank": 5}}}\
                        """);
    }

    @Test
    void keepsWhatAnImportChangesAsVersionsToo() {
        send("record", facts("A", 3));
        imported("A", 3, "97.25");
        assertThat(history()).containsExactly("recordUnitRanking");
        imported("A", 4, "96");
        imported("B", 1, "99");
        assertThat(history()).containsExactlyInAnyOrder("import", "import", "recordUnitRanking");
        assertThat(codes("correct", correction("A", 1, 2))).containsExactly("STALE_VERSION");
        assertThat(codes("correct", correction("A", 2, 2))).isEmpty();
        assertThat(codes("withdraw", named("B", 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unit, NONE, NOT_FOUND, there is no unit 'NONE'",
        "unit, 石桥镇, INVALID_VALUE, unit '石桥镇' is not of the form",
        "code, 'a b', INVALID_VALUE, code 'a b' is not of the form",
        "period, 2025-13, INVALID_VALUE, period '2025-13' is not of the form",
        "period, 2026-Q4, INVALID_VALUE, the period 2026-Q4 has not begun",
        "rank, 13, INVALID_VALUE, the place 13 is behind the last of 12",
        "rank, 0, INVALID_VALUE, rank is 0",
        "indicator, ' ', INVALID_VALUE, what was measured?",
        "value, 100000000000000, INVALID_VALUE, value is 100000000000000",
        "target, 0.1234567, INVALID_VALUE, target is 0.1234567"
    })
    void refusesWhatCannotBeAResult(String field, String value, String code, String message) {
        Map<String, Object> facts = facts("A", 3);
        facts.put(field, value.matches("[\\d.]+") ? (Object) Double.valueOf(value) : value);
        if (field.equals("rank")) {
            facts.put(field, Integer.valueOf(value));
        }
        Response answer = send("record", facts);
        answer.path("recordUnitRanking.userErrors[0].code").entity(String.class).isEqualTo(code);
        assertThat(
                        answer.path("recordUnitRanking.userErrors[0].message")
                                .entity(String.class)
                                .get())
                .startsWith(message);
        assertThat(history()).isEmpty();
    }

    @Test
    void refusesASecondResultOfTheSameAndAResultWithoutFigures() {
        send("record", facts("A", 3));
        assertThat(codes("record", facts("A", 4))).containsExactly("DUPLICATE");
        assertThat(codes("record", facts("B", 4))).containsExactly("DUPLICATE");
        Map<String, Object> empty = facts("C", 1);
        empty.keySet().removeAll(List.of("rank", "value"));
        empty.put("period", "2025-Q2");
        assertThat(codes("record", empty)).containsExactly("INVALID_VALUE");
        assertThat(codes("correct", correction("NONE", 1, 2))).containsExactly("NOT_FOUND");
        assertThat(codes("withdraw", named("石桥", 1))).containsExactly("NOT_FOUND");
        assertThat(ranks()).containsExactly(3);
    }

    @Test
    void refusesAStaleVersionWithTheCurrentOne() {
        send("record", facts("A", 3));
        send("correct", correction("A", 1, 2));
        send("correct", correction("A", 1, 5))
                .path("correctUnitRanking.userErrors")
                .matchesJson(
                        """
                        [{"code": "STALE_VERSION", "currentVersion": 2,
                          "message": "the result is at version 2, not 1: read it again and decide anew",
                          "path": ["input", "expectedVersion"]}]\
                        """);
        assertThat(ranks()).containsExactly(2);
    }

    @Test
    void doesARepeatedRequestOnceAndAnswersTheSame() {
        Map<String, Object> facts = facts("A", 3);
        String first = answer("record", facts);
        Map<String, Object> correction = correction("A", 1, 2);
        String corrected = answer("correct", correction);
        Map<String, Object> withdrawal = named("A", 2);
        String withdrawn = answer("withdraw", withdrawal);
        assertThat(answer("record", facts)).isEqualTo(first);
        assertThat(answer("correct", correction)).isEqualTo(corrected);
        assertThat(answer("withdraw", withdrawal)).isEqualTo(withdrawn);
        facts.put("rank", 4);
        assertThat(codes("record", facts)).containsExactly("KEY_REUSED");
        assertThat(history()).hasSize(3);
    }

    @Test
    void doesARequestOnceThatIsSentByManyAtOnce() throws Exception {
        Map<String, Object> facts = facts("A", 3);
        List<String> answers = atOnce(4, _ -> answer("record", facts));
        assertThat(answers).hasSize(4);
        assertThat(answers.stream().distinct()).hasSize(1);
        Map<String, Object> withdrawal = named("A", 1);
        assertThat(atOnce(4, _ -> answer("withdraw", withdrawal)).stream().distinct()).hasSize(1);
        assertThat(history()).hasSize(2);
    }

    @Test
    void letsOneOfManyWritersThrough() throws Exception {
        List<String> entered = atOnce(4, no -> codes("record", facts("N" + no, no + 1)).toString());
        assertThat(entered).containsOnlyOnce("[]").filteredOn("[DUPLICATE]"::equals).hasSize(3);
        send("withdraw", named("N" + (ranks().getFirst() - 1), 1));
        send("record", facts("A", 9));
        List<String> corrected =
                atOnce(4, no -> codes("correct", correction("A", 1, no + 1)).toString());
        assertThat(corrected)
                .containsOnlyOnce("[]")
                .filteredOn("[STALE_VERSION]"::equals)
                .hasSize(3);
    }

    @Test
    void marksNoCadre() {
        Changing cadre = new Changing(graph, beans, "URC");
        Long marks = dirty();
        send("record", facts("A", 3));
        assertThat(cadre.version()).isEqualTo(1);
        assertThat(dirty()).isLessThanOrEqualTo(marks);
    }

    @Test
    void takesTheSameNumberOfStatementsWhateverTheUnitHas() {
        send("record", facts("A", 3));
        Map<String, Object> second = facts("B", 4);
        second.put("period", "2001");
        int few = graph.statementsOf(() -> send("record", second)).size();
        for (int year = 2002; year < 2022; year++) {
            Map<String, Object> more = facts("Y" + year, 1);
            more.put("period", Integer.toString(year));
            send("record", more);
        }
        Map<String, Object> last = facts("Z", 4);
        last.put("period", "2023");
        assertThat(graph.statementsOf(() -> send("record", last)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(14);
    }

    private <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int no = i;
            calls.add(() -> work.apply(no));
        }
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private void imported(String code, int rank, String value) {
        beans.getBean(UnitRankings.class)
                .merge(
                        List.of(
                                new UnitRanking(
                                        unit + "-" + code,
                                        unit,
                                        "2025-Q3",
                                        RankingDimension.PERFORMANCE,
                                        null,
                                        "经济运行",
                                        rank,
                                        12,
                                        new BigDecimal(value),
                                        null)));
    }

    private Map<String, Object> facts(String code, int rank) {
        Map<String, Object> facts = figures(rank);
        facts.put("code", unit + "-" + code);
        facts.put("unit", unit);
        return facts;
    }

    private Map<String, Object> correction(String code, int version, int rank) {
        Map<String, Object> facts = figures(rank);
        facts.putAll(named(code, version));
        return facts;
    }

    private Map<String, Object> named(String code, int version) {
        Map<String, Object> input = keyed();
        input.put("ranking", unit + "-" + code);
        input.put("expectedVersion", version);
        return input;
    }

    private Map<String, Object> figures(int rank) {
        Map<String, Object> input = keyed();
        input.put("period", "2025-Q3");
        input.put("dimension", "PERFORMANCE");
        input.put("indicator", "经济运行");
        input.put("rank", rank);
        input.put("of", 12);
        input.put("value", 97.25);
        return input;
    }

    private Map<String, Object> keyed() {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", unit + "-key-" + NUMBER.incrementAndGet());
        input.put("reason", "试验");
        return input;
    }

    private Response send(String verb, Map<String, Object> input) {
        String name = Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
        Response answer =
                graph.ask(
                        "mutation ($input: %sUnitRankingInput!) { %sUnitRanking(input: $input) { %s } }"
                                .formatted(name, verb, CHANGE),
                        Map.of("input", input));
        answer.errors().verify();
        return answer;
    }

    private String answer(String verb, Map<String, Object> input) {
        return send(verb, input).path(verb + "UnitRanking").entity(Object.class).get().toString();
    }

    private List<String> codes(String verb, Map<String, Object> input) {
        return send(verb, input)
                .path(verb + "UnitRanking.userErrors[*].code")
                .entityList(String.class)
                .get();
    }

    private List<Integer> ranks() {
        return ofUnit("rankings(first: 9) { nodes { rank } }")
                .path("unit.rankings.nodes[*].rank")
                .entityList(Integer.class)
                .get();
    }

    private List<String> history() {
        return ofUnit("rankingHistory(first: 9) { nodes { operation } }")
                .path("unit.rankingHistory.nodes[*].operation")
                .entityList(String.class)
                .get();
    }

    private Response ofUnit(String selection) {
        return graph.ask("{ unit(by: {code: \"%s\"}) { %s } }".formatted(unit, selection));
    }

    private Long dirty() {
        return beans.getBean(JdbcTemplate.class)
                .queryForObject("SELECT COUNT(*) FROM dirty_cadre", Long.class);
    }
}
