package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class UnitsIT {

    private final Graph graph;

    UnitsIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @Test
    void showsAUnitWithItsPlacePostsAndResults() {
        graph.ask(
                        """
                        { unit(by: {code: "G1"}) {
                            name shortName type category level { code label } division
                            parent { code parent { code } } path { code }
                            children { totalCount }
                            posts(first: 5) { nodes { code } }
                            rankings(first: 2) { totalCount
                              nodes { code rank of value unit { code } }
                              pageInfo { hasNextPage } } } }\
                        """)
                .path("unit")
                .matchesJsonStrictly(
                        """
                        {"name": "中共云岭市委组织部", "shortName": "市委组织部",
                          "type": "MUNICIPAL_DEPARTMENT", "category": "PARTY_MASS",
                          "level": {"code": "131", "label": "县处级正职"}, "division": "539901",
                          "parent": {"code": "G0", "parent": null},
                          "path": [{"code": "G0"}, {"code": "G1"}],
                          "children": {"totalCount": 0},
                          "posts": {"nodes": [{"code": "G1-P1"}, {"code": "G1-P2"}]},
                          "rankings": {"totalCount": 3, "nodes": [
                            {"code": "G1-R3", "rank": 2, "of": 17, "value": 97.5,
                              "unit": {"code": "G1"}},
                            {"code": "G1-R2", "rank": 2, "of": 17, "value": 97.5,
                              "unit": {"code": "G1"}}],
                            "pageInfo": {"hasNextPage": true}}}\
                        """);
    }

    @Test
    void listsUnitsInTheOrderOfTheTree() {
        String path = "units.nodes[*].code";
        assertThat(graph.ids("{ units(under: \"G0\") { nodes { code } } }", path))
                .containsExactly("G0", "G1", "G2", "G3", "G4");
        assertThat(graph.ids("{ units(under: \"G2\") { nodes { code } } }", path))
                .containsExactly("G2", "G3", "G4");
        assertThat(graph.ids("{ units(under: \"G0\", type: TOWNSHIP) { nodes { code } } }", path))
                .containsExactly("G3");
        assertThat(graph.ids("{ units(under: \"G0\", last: 2) { nodes { code } } }", path))
                .containsExactly("G3", "G4");
        assertThat(graph.ids("{ units(under: \"NONE\") { nodes { code } } }", path)).isEmpty();
    }

    @Test
    void showsAPostWithWhatIsKnown() {
        graph.ask(
                        """
                        { full: post(by: {code: "G1-P1"}) { title unit { code } level { code }
                            leader
                            principal teamMember headcount duties { code group { code } } }
                          bare: post(by: {code: "G3-P1"}) { level { code } leader principal
                            teamMember headcount duties { code } } }\
                        """)
                .path("")
                .matchesJsonStrictly(
                        """
                        {"full": {"title": "市委组织部部长", "unit": {"code": "G1"},
                            "level": {"code": "131"}, "leader": true, "principal": true,
                            "teamMember": true, "headcount": 1,
                            "duties": [{"code": "11.1", "group": {"code": "11"}},
                              {"code": "11", "group": null}]},
                          "bare": {"level": null, "leader": null, "principal": null,
                            "teamMember": null, "headcount": null, "duties": []}}\
                        """);
    }

    @Test
    void showsTaxonomyAndCodeTables() {
        var answer =
                graph.ask(
                        """
                        { specialties { code name children { code words group { code } } }
                          codeTable(system: GENDER) { system code label } }\
                        """);
        answer.path("specialties[*].code").entityList(String.class).hasSize(12);
        answer.path("specialties[?(@.code == '02')].children[*].code")
                .entityList(String.class)
                .contains("02.1", "02.5");
        answer.path("codeTable")
                .matchesJsonStrictly(
                        """
                        [{"system": "GB/T 2261.1", "code": "1", "label": "男"},
                         {"system": "GB/T 2261.1", "code": "2", "label": "女"}]\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ units(first: 101) { totalCount } }",
                "{ units(last: 101) { totalCount } }",
                "{ units(first: 1, before: \"x\") { totalCount } }",
                "{ units(after: \"garbage\") { totalCount } }",
                "{ unit(by: {code: \"G0\"}) { children(first: 101) { totalCount } } }",
                "{ unit(by: {code: \"G0\"}) { posts(first: 0) { totalCount } } }",
                "{ unit(by: {code: \"G0\"}) { rankings(first: 101) { totalCount } } }",
                "{ unit(by: {id: \"no id\"}) { code } }"
            })
    void refusesWhatMakesNoSense(String document) {
        assertThat(graph.refusal(document)).startsWith("BAD_USER_INPUT: ");
    }

    @Test
    void readsTheResultsOfManyUnitsAtOnce() {
        String ask = "{ units(under: \"%s\") { nodes { rankings { nodes { code } } } } }";
        var one = graph.statements(ask.formatted("G3"));
        var many = graph.statements(ask.formatted("G0"));
        assertThat(many).hasSameSizeAs(one).hasSize(2);
    }
}
