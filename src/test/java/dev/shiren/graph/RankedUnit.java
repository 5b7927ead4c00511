package dev.shiren.graph;

import dev.shiren.testing.Roster;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A unit whose results mutations change, and what is asked of them.
final class RankedUnit {

    private static final String CHANGE =
            """
            ranking { code version unit { code } period rank of value }
            change { version operation actor reason before { rank version } after { rank version } }
            userErrors { code message path currentVersion }\
            """;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Graph graph;
    final String unit;

    RankedUnit(Graph graph, BeanFactory beans) {
        this.graph = graph;
        Roster roster = new Roster(beans);
        roster.organize();
        unit = "UR-" + NUMBER.incrementAndGet();
        roster.unit(unit, "测试镇");
    }

    Map<String, Object> facts(String code, int rank) {
        Map<String, Object> facts = figures(rank);
        facts.put("code", unit + "-" + code);
        facts.put("unit", unit);
        return facts;
    }

    Map<String, Object> correction(String code, int version, int rank) {
        Map<String, Object> facts = figures(rank);
        facts.putAll(named(code, version));
        return facts;
    }

    Map<String, Object> named(String code, int version) {
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

    Response send(String verb, Map<String, Object> input) {
        String name = Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
        Response answer =
                graph.ask(
                        "mutation ($input: %sUnitRankingInput!) { %sUnitRanking(input: $input) { %s } }"
                                .formatted(name, verb, CHANGE),
                        Map.of("input", input));
        answer.errors().verify();
        return answer;
    }

    String answer(String verb, Map<String, Object> input) {
        return send(verb, input).path(verb + "UnitRanking").entity(Object.class).get().toString();
    }

    List<String> codes(String verb, Map<String, Object> input) {
        return send(verb, input)
                .path(verb + "UnitRanking.userErrors[*].code")
                .entityList(String.class)
                .get();
    }

    List<Integer> ranks() {
        return ofUnit("rankings(first: 9) { nodes { rank } }")
                .path("unit.rankings.nodes[*].rank")
                .entityList(Integer.class)
                .get();
    }

    List<String> history() {
        return ofUnit("rankingHistory(first: 9) { nodes { operation } }")
                .path("unit.rankingHistory.nodes[*].operation")
                .entityList(String.class)
                .get();
    }

    private Response ofUnit(String selection) {
        return graph.ask("{ unit(by: {code: \"%s\"}) { %s } }".formatted(unit, selection));
    }
}
