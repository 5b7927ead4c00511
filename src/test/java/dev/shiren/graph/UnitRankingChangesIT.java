package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.UnitRanking;
import dev.shiren.performance.UnitRankings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Results of units, changed through the graph; the day is 2026-07-01. Each test has a unit of its
/// own.
@GraphTest
class UnitRankingChangesIT {

    private final Graph graph;
    private final BeanFactory beans;
    private RankedUnit results;

    UnitRankingChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.results = new RankedUnit(graph, beans);
    }

    @BeforeEach
    void writeAUnit() {
        results = new RankedUnit(graph, beans);
    }

    @Test
    void recordsCorrectsAndWithdrawsWithTheChangesKept() {
        results.send("record", results.facts("A", 3))
                .path("recordUnitRanking")
                .matchesJson(
                        """
                        {"ranking": {"code": "%1$s-A", "version": 1, "unit": {"code": "%1$s"},
                          "period": "2025-Q3", "rank": 3, "of": 12, "value": 97.25},
                         "change": {"version": 1, "operation": "recordUnitRanking",
                          "actor": "tester", "reason": "试验", "before": null,
                          "after": {"rank": 3, "version": 1}}, "userErrors": []}\
                        """
                                .formatted(results.unit));
        results.send("correct", results.correction("A", 1, 2))
                .path("correctUnitRanking.change")
                .matchesJson(
                        """
                        {"version": 2, "before": {"rank": 3, "version": 1},
                         "after": {"rank": 2, "version": 2}}\
                        """);
        Response withdrawn = results.send("withdraw", results.named("A", 2));
        withdrawn.path("withdrawUnitRanking.ranking").valueIsNull();
        withdrawn
                .path("withdrawUnitRanking.change")
                .matchesJson("{\"version\": 3, \"before\": {\"rank\": 2}, \"after\": null}");
        assertThat(results.ranks()).isEmpty();
        assertThat(results.history())
                .containsExactly("withdrawUnitRanking", "correctUnitRanking", "recordUnitRanking");
    }

    @Test
    void goesOnWithTheVersionsOfACodeThatIsUsedAgain() {
        results.send("record", results.facts("A", 3));
        results.send("withdraw", results.named("A", 1));
        results.send("record", results.facts("A", 5))
                .path("recordUnitRanking")
                .matchesJson(
                        """
                        {"ranking": {"version": 3, "rank": 5},
                         "change": {"version": 3, "before": null, "after": {"rank": 5}}}\
                        """);
    }

    @Test
    void keepsWhatAnImportChangesAsVersionsToo() {
        results.send("record", results.facts("A", 3));
        imported("A", 3, "97.25");
        assertThat(results.history()).containsExactly("recordUnitRanking");
        imported("A", 4, "96");
        imported("B", 1, "99");
        assertThat(results.history())
                .containsExactlyInAnyOrder("import", "import", "recordUnitRanking");
        assertThat(results.codes("correct", results.correction("A", 1, 2)))
                .containsExactly("STALE_VERSION");
        assertThat(results.codes("correct", results.correction("A", 2, 2))).isEmpty();
        assertThat(results.codes("withdraw", results.named("B", 1))).isEmpty();
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
        Map<String, Object> facts = results.facts("A", 3);
        facts.put(field, value.matches("[\\d.]+") ? (Object) Double.valueOf(value) : value);
        if (field.equals("rank")) {
            facts.put(field, Integer.valueOf(value));
        }
        Response answer = results.send("record", facts);
        answer.path("recordUnitRanking.userErrors[0].code").entity(String.class).isEqualTo(code);
        assertThat(
                        answer.path("recordUnitRanking.userErrors[0].message")
                                .entity(String.class)
                                .get())
                .startsWith(message);
        assertThat(results.history()).isEmpty();
    }

    @Test
    void refusesASecondResultOfTheSameAndAResultWithoutFigures() {
        results.send("record", results.facts("A", 3));
        assertThat(results.codes("record", results.facts("A", 4))).containsExactly("DUPLICATE");
        assertThat(results.codes("record", results.facts("B", 4))).containsExactly("DUPLICATE");
        Map<String, Object> empty = results.facts("C", 1);
        empty.keySet().removeAll(List.of("rank", "value"));
        empty.put("period", "2025-Q2");
        assertThat(results.codes("record", empty)).containsExactly("INVALID_VALUE");
        assertThat(results.codes("correct", results.correction("NONE", 1, 2)))
                .containsExactly("NOT_FOUND");
        assertThat(results.codes("withdraw", results.named("石桥", 1))).containsExactly("NOT_FOUND");
        assertThat(results.ranks()).containsExactly(3);
    }

    @Test
    void refusesAStaleVersionWithTheCurrentOne() {
        results.send("record", results.facts("A", 3));
        results.send("correct", results.correction("A", 1, 2));
        results.send("correct", results.correction("A", 1, 5))
                .path("correctUnitRanking.userErrors")
                .matchesJson(
                        """
                        [{"code": "STALE_VERSION", "currentVersion": 2,
                          "message": "the result is at version 2, not 1: read it again and decide anew",
                          "path": ["input", "expectedVersion"]}]\
                        """);
        assertThat(results.ranks()).containsExactly(2);
    }

    @Test
    void doesARepeatedRequestOnceAndAnswersTheSame() {
        Map<String, Object> facts = results.facts("A", 3);
        String first = results.answer("record", facts);
        Map<String, Object> correction = results.correction("A", 1, 2);
        String corrected = results.answer("correct", correction);
        Map<String, Object> withdrawal = results.named("A", 2);
        String withdrawn = results.answer("withdraw", withdrawal);
        assertThat(results.answer("record", facts)).isEqualTo(first);
        assertThat(results.answer("correct", correction)).isEqualTo(corrected);
        assertThat(results.answer("withdraw", withdrawal)).isEqualTo(withdrawn);
        facts.put("rank", 4);
        assertThat(results.codes("record", facts)).containsExactly("KEY_REUSED");
        assertThat(results.history()).hasSize(3);
    }

    @Test
    void doesARequestOnceThatIsSentByManyAtOnce() throws Exception {
        Map<String, Object> facts = results.facts("A", 3);
        List<String> answers = atOnce(4, _ -> results.answer("record", facts));
        assertThat(answers).hasSize(4);
        assertThat(answers.stream().distinct()).hasSize(1);
        Map<String, Object> withdrawal = results.named("A", 1);
        assertThat(atOnce(4, _ -> results.answer("withdraw", withdrawal)).stream().distinct())
                .hasSize(1);
        assertThat(results.history()).hasSize(2);
    }

    @Test
    void letsOneOfManyWritersThrough() throws Exception {
        List<String> entered =
                atOnce(
                        4,
                        no -> results.codes("record", results.facts("N" + no, no + 1)).toString());
        assertThat(entered).containsOnlyOnce("[]").filteredOn("[DUPLICATE]"::equals).hasSize(3);
        results.send("withdraw", results.named("N" + (results.ranks().getFirst() - 1), 1));
        results.send("record", results.facts("A", 9));
        List<String> corrected =
                atOnce(
                        4,
                        no ->
                                results.codes("correct", results.correction("A", 1, no + 1))
                                        .toString());
        assertThat(corrected)
                .containsOnlyOnce("[]")
                .filteredOn("[STALE_VERSION]"::equals)
                .hasSize(3);
    }

    @Test
    void marksNoCadre() {
        Changing cadre = new Changing(graph, beans, "URC");
        assertThat(graph.statementsOf(() -> results.send("record", results.facts("A", 3))))
                .anyMatch(sql -> sql.contains("INSERT INTO unit_ranking"))
                .noneMatch(sql -> sql.contains("dirty_cadre"));
        assertThat(cadre.version()).isEqualTo(1);
    }

    @Test
    void takesTheSameNumberOfStatementsWhateverTheUnitHas() {
        results.send("record", results.facts("A", 3));
        Map<String, Object> second = results.facts("B", 4);
        second.put("period", "2001");
        int few = graph.statementsOf(() -> results.send("record", second)).size();
        for (int year = 2002; year < 2022; year++) {
            Map<String, Object> more = results.facts("Y" + year, 1);
            more.put("period", Integer.toString(year));
            results.send("record", more);
        }
        Map<String, Object> last = results.facts("Z", 4);
        last.put("period", "2023");
        assertThat(graph.statementsOf(() -> results.send("record", last)))
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
                                        results.unit + "-" + code,
                                        results.unit,
                                        "2025-Q3",
                                        RankingDimension.PERFORMANCE,
                                        null,
                                        "经济运行",
                                        rank,
                                        12,
                                        new BigDecimal(value),
                                        null)));
    }
}
