package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.Map;

@GraphTest
class CadreProfileIT {

    private final Graph graph;

    CadreProfileIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @Test
    void answersTheContractsProfile() {
        Response answer = profile("GP-FEW");
        answer.path("cadre")
                .matchesJson(
                        """
                        {
                          "code": "GP-FEW", "name": "林素", "gender": "FEMALE", "birth": "1985-07",
                          "age": 41, "status": "SERVING",
                          "ethnicity": {"code": "05", "label": "维吾尔族"},
                          "politicalStatus": [{"code": "04"}, {"code": "01"}],
                          "managementCategory": {"code": "03"},
                          "unit": {"code": "G3", "name": "河湾镇",
                            "path": [{"code": "G0"}, {"code": "G2"}, {"code": "G3"}]},
                          "currentAppointments": [{"title": "河湾镇镇长", "principal": true,
                            "unit": {"code": "G3"}, "level": {"code": "141"}, "start": "2022-05"}],
                          "rank": {"code": "DY4", "since": "2021-03"},
                          "specialties": [
                            {"proficiency": "PROFICIENT", "verified": true,
                              "specialty": {"code": "09.1", "group": {"code": "09"}}},
                            {"proficiency": null, "verified": null,
                              "specialty": {"code": "11", "group": null}}],
                          "educations": [{"mode": "FULL_TIME", "level": "BACHELOR",
                            "school": "云岭大学", "major": "公共管理", "end": "2008-06"}],
                          "trainings": {"nodes": [{"name": "基层治理专题班", "hours": 40.5,
                            "start": "2025-03-01", "recognised": true}]}
                        }\
                        """);
        answer.path("cadre.rank.label").entity(String.class).isEqualTo("四级调研员");
    }

    @Test
    void showsPerformanceRecordsByTheirTypes() {
        profile("GP-FEW")
                .path("cadre.performanceRecords")
                .matchesJson(
                        """
                        {"totalCount": 3, "nodes": [
                          {"__typename": "Appraisal", "form": "ANNUAL", "year": 2025,
                            "grade": "EXCELLENT"},
                          {"__typename": "Award", "award": "MERIT_3", "date": "2024-09",
                            "organ": "云岭市人民政府"},
                          {"__typename": "Achievement", "title": "河湾堤防加固", "stage": "FILED",
                            "role": "LEAD", "difficulty": 4, "responsibility": 5}]}\
                        """);
    }

    @Test
    void showsSupervisionEventsWithTheirEffect() {
        profile("GP-FEW")
                .path("cadre.supervisionEvents")
                .matchesJson(
                        """
                        {"totalCount": 1, "nodes": [
                          {"__typename": "Admonition", "kind": "ADMONITION", "stage": "CONCLUDED",
                            "effectPeriod": {"from": "2026-01-31", "until": "2026-07-31"},
                            "inEffect": true}]}\
                        """);
    }

    @Test
    void leavesUnknownFactsNull() {
        profile("GP-BARE")
                .path("cadre")
                .matchesJson(
                        """
                        {"birth": "1980", "age": null, "ethnicity": null, "politicalStatus": [],
                          "rank": null, "specialties": [], "currentAppointments": [],
                          "educations": [], "status": "RETIRED",
                          "appointments": {"totalCount": 0, "nodes": [],
                            "pageInfo": {"hasNextPage": false, "endCursor": null}},
                          "performanceRecords": {"totalCount": 0, "nodes": []},
                          "supervisionEvents": {"totalCount": 0, "nodes": []},
                          "trainings": {"nodes": []}}\
                        """);
    }

    @Test
    void computesDatedFactsAsOfTheDayAskedFor() {
        graph.ask(
                        """
                        { cadre(by: {code: "GP-BARE"}) {
                            ageRange { min max } december: age(asOf: "2026-12-01")
                            before: ageRange(asOf: "1970-01-01") { min } } }\
                        """)
                .path("cadre")
                .matchesJsonStrictly(
                        """
                        {"ageRange": {"min": 45, "max": 46}, "december": 46, "before": null}\
                        """);
        graph.ask(
                        """
                        { cadre(by: {code: "GP-FEW"}) {
                            last: age(asOf: "2026-06-30") now: postLevel { code }
                            then: postLevel(asOf: "2022-04-30") { code }
                            posts: currentAppointments(asOf: "2022-04-30") { id }
                            pools { pool { code name } until inForce
                              earlier: inForce(asOf: "2026-06-30") }
                            appointments { nodes { inForce(asOf: "2022-04-30") } } } }\
                        """)
                .path("cadre")
                .matchesJsonStrictly(
                        """
                        {"last": 40, "now": {"code": "141"}, "then": null, "posts": [],
                          "pools": [{"pool": {"code": "YOUNG", "name": "优秀年轻干部"},
                            "until": "2026-07-01", "inForce": false, "earlier": true}],
                          "appointments": {"nodes": [{"inForce": false}]}}\
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GP-NONE", "", "无此人", "gp-few"})
    void answersNullForAnUnknownCode(String code) {
        profile(code).path("cadre").valueIsNull();
    }

    @Test
    void findsACadreByIdAndNothingElseById() {
        String id = graph.cadreId("GP-FEW");
        graph.ask("{ cadre(by: {id: \"%s\"}) { code } }".formatted(id))
                .path("cadre.code")
                .entity(String.class)
                .isEqualTo("GP-FEW");
        String appointment =
                graph.ids(
                                "{ cadre(by: {code: \"GP-FEW\"}) { currentAppointments { id } } }",
                                "cadre.currentAppointments[*].id")
                        .getFirst();
        assertThat(graph.refusal("{ cadre(by: {id: \"%s\"}) { code } }".formatted(appointment)))
                .isEqualTo("BAD_USER_INPUT: the id " + appointment + " is that of no cadre");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cadre(by: {}) { id } }",
                "{ cadre(by: {id: \"x\", code: \"GP-FEW\"}) { id } }"
            })
    void wantsExactlyOneKey(String document) {
        assertThat(graph.refusal(document)).startsWith("VALIDATION: ");
    }

    @Test
    void refusesAKeyThatIsNull() {
        assertThat(graph.refusal("{ cadre(by: {code: null}) { id } }"))
                .isEqualTo("BAD_USER_INPUT: OneOf type field 'CadreBy.code' must be non-null.");
    }

    @Test
    void costsTheSameForOneRecordAndForMany() {
        var few = graph.statements("CadreProfile", Map.of("code", "GP-FEW"));
        var many = graph.statements("CadreProfile", Map.of("code", "GP-MANY"));
        assertThat(many).containsExactlyElementsOf(few).hasSize(4); // the last records the reading
    }

    private Response profile(String code) {
        return graph.askNamed("CadreProfile", Map.of("code", code));
    }
}
