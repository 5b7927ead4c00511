package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.RankingScope;
import dev.shiren.performance.UnitRanking;
import dev.shiren.performance.UnitRankings;
import dev.shiren.testing.Roster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Proposals from the results of a unit, and what bodies decide on them; the day is 2026-07-01.
@GraphTest
class UnitProposalsIT {

    private static final String CODES =
            "{ unitProposals(first: 100) { totalCount nodes { unit { code } } } }";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ASK =
            """
            { unitProposals(unit: "%s", asOf: "%s") { totalCount nodes { id status standing
                unit { code } ruleSet { code verified } evidence { code period rank of }
                decision { decidedBy decidedOn document reason actor } } } }\
            """;
    private static final String DECIDE =
            """
            mutation ($input: DecideUnitProposalInput!) { %s(input: $input) {
                proposal { id status standing decision { decidedBy } }
                userErrors { code message path } } }\
            """;
    private static final String NODES = "unitProposals.nodes";

    private final Graph graph;
    private final UnitRankings rankings;
    private final Roster roster;
    private String unit = "";
    private String id = "";

    UnitProposalsIT(
            @Autowired Graph graph,
            @Autowired UnitRankings rankings,
            @Autowired BeanFactory beans) {
        this.graph = graph;
        this.rankings = rankings;
        this.roster = new Roster(beans);
    }

    @BeforeEach
    void writeAUnit() {
        roster.organize();
        unit = "UP-" + NUMBER.incrementAndGet();
        roster.unit(unit, "示例局" + unit);
        id =
                graph.ask("{ unit(by: {code: \"%s\"}) { id } }".formatted(unit))
                        .path("unit.id")
                        .entity(String.class)
                        .get();
    }

    @DisplayName("A22: last twice in a row gives a proposal with its results")
    @Test
    void proposesOnTwoLastPlaces() {
        rank("2024", 14);
        rank("2025", 14);
        proposals("2026-07-01")
                .path(NODES)
                .matchesJson(
                        """
                        [{"status": "PROPOSED", "standing": true, "decision": null,
                          "unit": {"code": "%1$s"}, "ruleSet": {"code": "unit-last-province"},
                          "evidence": [{"code": "%1$s-2025", "rank": 14, "of": 14}]},
                         {"status": "PROPOSED", "standing": true, "decision": null,
                          "unit": {"code": "%1$s"},
                          "ruleSet": {"code": "unit-last-twice", "verified": true},
                          "evidence": [{"code": "%1$s-2025", "period": "2025"},
                            {"code": "%1$s-2024", "period": "2024"}]}]\
                        """
                                .formatted(unit));
        assertThat(rules("2025-12-30")).containsExactly("unit-last-province");
        assertThat(rules("2025-12-31")).containsExactly("unit-last-province", "unit-last-twice");
        assertThat(rules("2024-12-30")).isEmpty();
    }

    @DisplayName("A22: a better result or a missing one breaks the row")
    @Test
    void proposesNothingOnABrokenRow() {
        rank("2023", 14);
        rank("2025", 14);
        assertThat(rules("2026-07-01")).containsExactly("unit-last-province");
        rank("2024", 7);
        assertThat(rules("2026-07-01")).containsExactly("unit-last-province");
        rank("2025", 7);
        assertThat(rules("2026-07-01")).isEmpty();
    }

    @DisplayName("S4-01: first places give a proposal too")
    @Test
    void proposesOnFirstPlaces() {
        rank("2025", 4);
        rank("2026-Q2", 5);
        assertThat(rules("2026-07-01")).containsExactly("unit-first-province");
        rank("2026-Q2", 4);
        assertThat(rules("2026-06-29")).hasSize(1);
        assertThat(rules("2026-06-30")).hasSize(2);
    }

    @DisplayName("A22: a body decides once; nobody's record changes before or after")
    @Test
    void keepsADecision() {
        roster.write("UPC-" + unit, "方一");
        String person =
                """
                { cadre(by: {code: "UPC-%s"}) { version facts { inEffectPeriod { verdict }
                    excellentStreak { exact } } history { totalCount }
                    performanceRecords { totalCount } supervisionEvents { totalCount } } }\
                """
                        .formatted(unit);
        Object before = graph.ask(person).path("cadre").entity(Object.class).get();
        rank("2024", 14);
        rank("2025", 14);
        assertThat(graph.ask(person).path("cadre").entity(Object.class).get()).isEqualTo(before);
        Response confirmed = decide("confirmUnitProposal", twice(), "k-confirm", Map.of());
        confirmed
                .path("confirmUnitProposal")
                .matchesJson(
                        """
                        {"userErrors": [], "proposal": {"status": "CONFIRMED", "standing": true,
                          "decision": {"decidedBy": "市委组织部部务会"}}}\
                        """);
        assertThat(graph.ask(person).path("cadre").entity(Object.class).get()).isEqualTo(before);
        proposals("2026-07-01")
                .path(NODES + "[?(@.ruleSet.code == 'unit-last-twice')]")
                .matchesJson(
                        """
                        [{"status": "CONFIRMED", "decision": {"decidedBy": "市委组织部部务会",
                          "decidedOn": "2026-03-02", "document": "会议纪要〔2026〕3号",
                          "reason": "经研究,属主观原因", "actor": "tester"}}]\
                        """);
        proposals("2026-03-01")
                .path(NODES + "[*].status")
                .entityList(String.class)
                .containsExactly("PROPOSED", "PROPOSED");
    }

    @DisplayName("A22: the same request is done once, another is refused")
    @Test
    void decidesOnce() {
        rank("2024", 14);
        rank("2025", 14);
        String proposal = twice();
        decide("dismissUnitProposal", proposal, "k-once", Map.of());
        decide("dismissUnitProposal", proposal, "k-once", Map.of())
                .path("dismissUnitProposal.proposal.status")
                .entity(String.class)
                .isEqualTo("DISMISSED");
        assertThat(refusal("confirmUnitProposal", proposal, "k-once", Map.of()))
                .startsWith("KEY_REUSED [input, idempotencyKey]");
        assertThat(refusal("confirmUnitProposal", proposal, "k-twice", Map.of()))
                .isEqualTo(
                        "ILLEGAL_TRANSITION [input, proposal]: the proposal was DISMISSED by"
                                + " 市委组织部部务会 on 2026-03-02: a decision stays");
    }

    @Test
    void refusesWhatCannotBeADecision() {
        rank("2024", 14);
        rank("2025", 14);
        String proposal = twice();
        String confirm = "confirmUnitProposal";
        assertThat(refusal(confirm, proposal, "k-day", Map.of("decidedOn", "2025-12-31")))
                .startsWith("INVALID_VALUE [input, decidedOn]: 2025-12-31 must be after the end");
        assertThat(refusal(confirm, proposal, "k-day", Map.of("decidedOn", "2026-07-02")))
                .startsWith("INVALID_VALUE [input, decidedOn]");
        assertThat(refusal(confirm, proposal, "k-who", Map.of("decidedBy", " ")))
                .isEqualTo("INVALID_VALUE [input, decidedBy]: decidedBy is blank: say it");
        assertThat(refusal(confirm, proposal, "k-why", Map.of("reason", "长".repeat(401))))
                .startsWith("INVALID_VALUE [input, reason]: reason has 401 characters");
        assertThat(refusal(confirm, proposal, "short", Map.of()))
                .startsWith("INVALID_VALUE [input, idempotencyKey]");
        rank("2025", 7);
        assertThat(refusal(confirm, proposal, "k-gone", Map.of()))
                .startsWith("NOT_FOUND [input, proposal]: there is no such proposal");
        graph.ask("{ node(id: \"%s\") { id } }".formatted(proposal)).path("node").valueIsNull();
    }

    @DisplayName("A22: a decided proposal stays on show when its results are corrected")
    @Test
    void showsThatTheGroundIsGone() {
        rank("2024", 14);
        rank("2025", 14);
        decide("confirmUnitProposal", twice(), "k-ground", Map.of());
        rank("2025", 7);
        proposals("2026-07-01")
                .path(NODES)
                .matchesJson(
                        """
                        [{"status": "CONFIRMED", "standing": false,
                          "ruleSet": {"code": "unit-last-twice"}}]\
                        """);
        String node = "{ node(id: \"%s\") { ... on UnitProposal { status standing } } }";
        graph.ask(node.formatted(twice()))
                .path("node")
                .matchesJsonStrictly("{\"status\": \"CONFIRMED\", \"standing\": false}");
    }

    @Test
    void listsThoseOnAllUnits() {
        rank("2025", 14);
        assertThat(graph.ids(CODES, "unitProposals.nodes[*].unit.code")).contains(unit);
    }

    @Test
    void readsProposalsInAsManyStatementsWhateverTheirNumber() {
        rank("2025", 14);
        String ask =
                """
                { unitProposals(unit: "%s", first: 100) { nodes { status unit { name }
                    evidence { code unit { name } } ruleSet { title } } } }\
                """
                        .formatted(id);
        var one = graph.statements(ask);
        List<UnitRanking> many =
                IntStream.range(0, 60).mapToObj(i -> ranking("2025", 13, "指标" + i)).toList();
        rankings.merge(many);
        assertThat(graph.statements(ask)).hasSameSizeAs(one);
        // Rules, the organization's revision, decisions, results.
        assertThat(one).hasSize(4);
        assertThat(graph.refusal("{ unitProposals(unit: \"Q2FkcmU6MQ\") { totalCount } }"))
                .startsWith("BAD_USER_INPUT: the id Q2FkcmU6MQ is that of a Cadre");
    }

    private String twice() {
        List<String> ids =
                proposals("2026-07-01")
                        .path(NODES + "[?(@.ruleSet.code == 'unit-last-twice')].id")
                        .entityList(String.class)
                        .get();
        return ids.getFirst();
    }

    private Response proposals(String day) {
        return graph.ask(ASK.formatted(id, day));
    }

    private List<String> rules(String day) {
        return proposals(day).path(NODES + "[*].ruleSet.code").entityList(String.class).get();
    }

    private Response decide(
            String mutation, String proposal, String key, Map<String, Object> others) {
        Map<String, Object> input = new HashMap<>();
        input.put("proposal", proposal);
        input.put("idempotencyKey", key.equals("short") ? key : key + "-" + unit + "-key");
        input.put("decidedBy", "市委组织部部务会");
        input.put("decidedOn", "2026-03-02");
        input.put("document", "会议纪要〔2026〕3号");
        input.put("reason", "经研究,属主观原因");
        input.putAll(others);
        return graph.ask(DECIDE.formatted(mutation), Map.of("input", input));
    }

    private String refusal(
            String mutation, String proposal, String key, Map<String, Object> others) {
        Response answer = decide(mutation, proposal, key, others);
        answer.path(mutation + ".proposal").valueIsNull();
        Map<?, ?> error = answer.path(mutation + ".userErrors[0]").entity(Map.class).get();
        return "%s %s: %s".formatted(error.get("code"), error.get("path"), error.get("message"));
    }

    private void rank(String period, int place) {
        rankings.merge(List.of(ranking(period, place, "单项工作")));
    }

    private UnitRanking ranking(String period, int place, String indicator) {
        String suffix = indicator.startsWith("指标") ? "-" + indicator.substring(2) : "";
        return new UnitRanking(
                unit + "-" + period + suffix,
                unit,
                period,
                RankingDimension.PERFORMANCE,
                RankingScope.PROVINCE,
                indicator,
                place,
                14,
                null,
                null);
    }
}
