package dev.shiren.talent.search;

import static dev.shiren.talent.search.Operations.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.Readme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The contract's operations, as written there, with the variables that it shows.
@SearchTest
class TalentOperationsIT {

    private static final String WHERE =
            """
            {"specialties": {"anyOf": ["02"], "minProficiency": "PROFICIENT"},
             "age": {"min": 33, "max": 37},
             "experience": {"townshipPrincipal": true, "grassrootsMonths": {"min": 24}},
             "appraisals": {"grade": "EXCELLENT", "lastYears": 3, "atLeast": 1},
             "inEffectPeriod": false, "unit": {"under": "T0"}, "postLevels": ["132"],
             "not": {"pools": ["RESERVE_COUNTY"]},
             "any": [{"gender": "FEMALE"}, {"politicalStatus": {"nonCpc": true}}]}\
            """;

    private final GraphQlTester tester;
    private final Operations operations;

    TalentOperationsIT(@Autowired GraphQlTester tester, @Autowired Operations operations) {
        this.tester = tester;
        this.operations = operations;
    }

    @Test
    void answersWhatTheReadmeAsks() {
        Response found = tester.document(Readme.search()).execute();

        found.errors().verify();
        found.path("searchCadres.totalCount").entity(Long.class).matches(count -> count >= 0);
    }

    @Test
    void findsTalentByEveryKindOfCondition() {
        Response found =
                operations.ask(
                        "FindTalent",
                        Map.of(
                                "where",
                                json(WHERE),
                                "first",
                                5,
                                "facets",
                                List.of("GENDER", "POST_LEVEL", "SPECIALTY_GROUP")));
        found.path("searchCadres")
                .matchesJson(
                        """
                        {"totalCount": 1,
                         "edges": [{"node": {"code": "TT-1", "name": "范成材", "age": 36,
                            "unit": {"name": "检索市外事办公室"},
                            "specialties": [{"specialty": {"code": "02.1"}}]},
                            "highlights": []}],
                         "pageInfo": {"hasNextPage": false}}\
                        """);
        assertThat(clauses(found))
                .contains("specialties MET", "experience.grassrootsMonths MET", "not.pools MET")
                .contains("any[0].gender MET", "any[1].politicalStatus.nonCpc NOT_MET")
                .doesNotContain("age UNKNOWN");
        found.path("searchCadres.edges[0].match[*].evidence[*].id")
                .entityList(String.class)
                .satisfies(this::loadsAll);
    }

    @Test
    void countsFacetsWithoutTheirOwnFilter() {
        Map<String, Object> where =
                json(
                        """
                        {"unit": {"under": ["S0"]}, "gender": ["FEMALE"], "ranks": ["DY2"]}\
                        """);
        Response found =
                operations.ask(
                        "FindTalent", Map.of("where", where, "facets", List.of("GENDER", "RANK")));
        long women =
                operations.count(json("{\"unit\": {\"under\": \"S0\"}, \"gender\": \"FEMALE\"}"));
        assertThat(sum(found, 1) + missing(found, 1)).isEqualTo(women);
        found.path("searchCadres.facets[1].buckets[?(@.key == 'DY2')]")
                .matchesJson("[{\"key\": \"DY2\", \"count\": 0, \"selected\": true}]");
        assertThat(sum(found, 0)).isZero();
        found.path("searchCadres.facets[0].buckets[*].selected")
                .entityList(Boolean.class)
                .containsExactly(true);
    }

    @Test
    void statisticsAgreeWithLists() {
        Map<String, Object> where = json("{\"unit\": {\"under\": \"S0\"}}");
        Response found = operations.ask("Dashboard", Map.of("where", where));
        long total = operations.count(where);
        found.path("cadreStatistics.total").entity(Long.class).isEqualTo(total);
        List<Long> groups =
                found.path("cadreStatistics.groups[*].count").entityList(Long.class).get();
        assertThat(groups.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
        found.path(
                        "cadreStatistics.groups[?(@.keys[0].key == 'ECONOMY' && @.keys[1].key =="
                                + " '41-45')].count")
                .entityList(Long.class)
                .containsExactly(
                        operations.count(
                                json(
                                        """
                                        {"unit": {"under": "S0", "categories": "ECONOMY"},
                                         "age": {"min": 41, "max": 45}}\
                                        """)));
    }

    @Test
    void suggestsNames() {
        operations
                .ask("Suggest", Map.of("prefix", "fanchengcai"))
                .path("suggestCadres")
                .matchesJson("[{\"name\": \"范成材\", \"unit\": {\"name\": \"检索市外事办公室\"}}]");
        operations.ask("Suggest", Map.of("prefix", "f")).path("suggestCadres").matchesJson("[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    specialties: {anyOf: ["99"]}  | where.specialties.anyOf[0]: '99' is no node
                    any: [{unit: {is: ["NONE"]}}] | where.any[0].unit.is[0]: 'NONE' is no unit
                    pools: ["YOUNG", "OLD"]       | where.pools[1]: 'OLD' is no pool
                    not: {postLevels: ["1"]}      | where.not.postLevels[0]: '1' is no code of GB/T
                    age: {min: 40, max: 30}       | where.age: the lower bound is above
                    age: {min: -1}                | where.age.min: -1 is not within 0 to 150
                    name: "x"                     | where.name: one letter finds too many
                    ids: ["nonsense"]             | where.ids: 'nonsense' is no node id
                    all: [{asOf: "2020-01-01"}]   | where.all[0].asOf: a filter is read at one day
                    appraisals: {lastYears: 99}   | where.appraisals.lastYears: 99 is not within
                    """)
    void refusesNonsenseNamingThePlace(String where, String message) {
        for (String field : List.of("cadres", "searchCadres")) {
            tester.document("{ %s(where: {%s}) { totalCount } }".formatted(field, where))
                    .execute()
                    .errors()
                    .satisfy(
                            errors -> {
                                assertThat(errors.getFirst().getMessage()).contains(message);
                                assertThat(errors.getFirst().getExtensions())
                                        .containsEntry("code", "BAD_USER_INPUT");
                            });
        }
    }

    private void loadsAll(List<String> ids) {
        tester.document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
                .variable("ids", ids)
                .execute()
                .path("nodes[*].id")
                .entityList(String.class)
                .isEqualTo(ids);
    }

    private static List<String> clauses(Response found) {
        List<String> clauses =
                found.path("searchCadres.edges[0].match[*].clause").entityList(String.class).get();
        List<String> verdicts =
                found.path("searchCadres.edges[0].match[*].verdict").entityList(String.class).get();
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> clauses.get(i) + " " + verdicts.get(i))
                .toList();
    }

    private static long sum(Response found, int facet) {
        return found
                .path("searchCadres.facets[%d].buckets[*].count".formatted(facet))
                .entityList(Long.class)
                .get()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long missing(Response found, int facet) {
        return found.path("searchCadres.facets[%d].missing".formatted(facet))
                .entity(Long.class)
                .get();
    }
}
