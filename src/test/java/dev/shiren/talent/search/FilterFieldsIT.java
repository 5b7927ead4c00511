package dev.shiren.talent.search;

import static dev.shiren.talent.search.Operations.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import java.util.List;
import java.util.Map;

/// Every field of the filter on posts and records, asked of one known cadre: what it means, and
/// that both lists read it.
@SearchTest
class FilterFieldsIT {

    private static final String ASK =
            """
            query($where: CadreFilter) {
              cadres(where: $where) { nodes { code } }
              searchCadres(where: $where) {
                nodes { code }
                edges { match { verdict evidence { id } } }
              }
            }\
            """;

    private final GraphQlTester tester;

    FilterFieldsIT(@Autowired GraphQlTester tester) {
        this.tester = tester;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"levelsEver\": [\"141\"]}",
                "{\"currentPosts\": {\"levels\": [\"132\"], \"principal\": false, \"leader\":"
                        + " true}}",
                "{\"currentPosts\": {\"unit\": {\"categories\": [\"ECONOMY\"]}, \"titles\":"
                        + " [\"副局长\"]}}",
                "{\"postsEver\": {\"unit\": {\"types\": [\"TOWNSHIP\"]}, \"teamMember\": true}}",
                "{\"postsEver\": {\"types\": [\"SECONDMENT\"], \"frontLines\": [\"INVESTMENT\"]}}",
                "{\"postsEver\": {\"duties\": [\"05\"], \"grassroots\": true}}",
                "{\"asOf\": \"2023-03-01\", \"currentPosts\": {\"types\": [\"SECONDMENT\"]}}",
                "{\"tenure\": {\"inPost\": {\"min\": 26, \"max\": 26}}}",
                "{\"tenure\": {\"inLevel\": {\"min\": 26, \"max\": 26}}}",
                "{\"tenure\": {\"inUnit\": {\"min\": 51, \"max\": 51}}}",
                "{\"asOf\": \"2023-01-20\", \"tenure\": {\"inLevel\": {\"min\": 58, \"max\": 58}}}",
                "{\"asOf\": \"2022-04-01\", \"tenure\": {\"inLevel\": {\"min\": 49, \"max\": 49}}}",
                "{\"education\": {\"school\": \"党校\", \"mode\": \"IN_SERVICE\"}}",
                "{\"education\": {\"major\": \"金融\", \"levels\": [\"BACHELOR\"]}}",
                "{\"titles\": [\"123\"]}",
                "{\"experience\": {\"secondment\": true, \"secondmentMonths\": {\"min\": 6,"
                        + " \"max\": 6}}}",
                "{\"experience\": {\"frontLines\": {\"anyOf\": [\"VILLAGE\"], \"months\": {\"min\":"
                        + " 48}}}}",
                "{\"experience\": {\"frontLines\": {\"anyOf\": [\"INVESTMENT\","
                        + " \"KEY_PROJECT\"]}}}",
                "{\"experience\": {\"unitTypes\": {\"anyOf\": [\"TOWNSHIP\"], \"months\": {\"min\":"
                        + " 54}}}}",
                "{\"experience\": {\"duties\": {\"anyOf\": [\"02\"], \"months\": {\"min\": 51}}}}",
                "{\"experience\": {\"duties\": {\"anyOf\": [\"04.1\"]}}}",
                "{\"achievements\": {\"categories\": [\"KEY_PROJECT\"], \"roles\": [\"LEAD\"]}}",
                "{\"achievements\": {\"difficulty\": {\"min\": 4}, \"lastYears\": 2}}",
                "{\"achievements\": {\"specialties\": [\"02\"], \"stages\": [\"FILED\"]}}",
                "{\"achievements\": {\"atLeast\": 2}}",
                "{\"awards\": {\"kinds\": [\"MERIT_3\", \"TITLE\"], \"organLevels\": [\"CITY\"]}}",
                "{\"awards\": {\"lastYears\": 6, \"atLeast\": 2}}",
                "{\"unitRankings\": {\"dimensions\": [\"PERFORMANCE\"], \"top\": 2, \"lastYears\":"
                        + " 1}}",
                "{\"unitRankings\": {\"bottom\": 2, \"principal\": true, \"scopes\": [\"CITY\"]}}",
                "{\"trainings\": {\"hours\": {\"min\": 40, \"max\": 40}, \"lastYears\": 1}}",
                "{\"trainings\": {\"hours\": {\"min\": 100}, \"modes\": [\"OFF_JOB\"], \"topics\":"
                        + " [\"11\"]}}",
                "{\"specialties\": {\"anyOf\": [\"02.1\"], \"evidence\": [\"DUTY\"]}}",
                "{\"specialties\": {\"anyOf\": [\"02.3\"], \"evidence\": [\"ACHIEVEMENT\"]}}",
                "{\"specialties\": {\"anyOf\": [\"11\"], \"evidence\": [\"TRAINING\"]}}",
                "{\"specialties\": {\"anyOf\": [\"12\"], \"evidence\": [\"STATED\"]}}"
            })
    void findsTheCadreAndSaysWhy(String where) {
        GraphQlTester.Response found = ask(where);
        assertThat(codes(found, "cadres")).containsExactly("TR-1");
        assertThat(codes(found, "searchCadres")).containsExactly("TR-1");
        found.path("searchCadres.edges[0].match[*].verdict")
                .entityList(String.class)
                .satisfies(verdicts -> assertThat(verdicts).containsOnly("MET"));
        found.path("searchCadres.edges[0].match[?(@.evidence empty true)]")
                .entityList(Object.class)
                .hasSize(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"levelsEver\": [\"131\"]}",
                "{\"currentPosts\": {\"types\": [\"SECONDMENT\"]}}",
                "{\"currentPosts\": {\"titles\": [\"局长\"]}}",
                "{\"postsEver\": {\"levels\": [\"132\"], \"unit\": {\"is\": [\"V2\"]}}}",
                "{\"asOf\": \"2022-12-31\", \"postsEver\": {\"types\": [\"SECONDMENT\"]}}",
                "{\"tenure\": {\"inPost\": {\"min\": 27}}}",
                "{\"asOf\": \"2010-01-01\", \"not\": {\"tenure\": {\"inPost\": {\"min\": 27}}}}",
                "{\"education\": {\"school\": \"记实大学\", \"major\": \"公共管理\"}}",
                "{\"experience\": {\"secondmentMonths\": {\"min\": 7}}}",
                "{\"experience\": {\"duties\": {\"anyOf\": [\"02\"], \"months\": {\"max\": 50}}}}",
                "{\"achievements\": {\"roles\": [\"MAJOR\"]}}",
                "{\"achievements\": {\"atLeast\": 2, \"lastYears\": 5}}",
                "{\"not\": {\"achievements\": {\"atLeast\": 2, \"lastYears\": 5}}}",
                "{\"awards\": {\"lastYears\": 5, \"atLeast\": 2}}",
                "{\"not\": {\"awards\": {\"lastYears\": 5, \"atLeast\": 2}}}",
                "{\"unitRankings\": {\"dimensions\": [\"RISK\"]}}",
                "{\"asOf\": \"2025-12-30\", \"unitRankings\": {\"dimensions\": [\"PERFORMANCE\"]}}",
                "{\"trainings\": {\"hours\": {\"min\": 60}, \"lastYears\": 3}}",
                "{\"not\": {\"trainings\": {\"hours\": {\"min\": 60}, \"lastYears\": 3}}}",
                "{\"specialties\": {\"anyOf\": [\"12\"], \"evidence\": [\"DUTY\", \"TRAINING\"]}}"
            })
    void leavesTheCadreOut(String where) {
        GraphQlTester.Response found = ask(where);
        assertThat(codes(found, "cadres")).isEmpty();
        assertThat(codes(found, "searchCadres")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"currentPosts\": {\"levels\": [\"999\"]}} where.currentPosts.levels[0]",
                "{\"postsEver\": {\"unit\": {\"under\": [\"NOWHERE\"]}}}"
                        + " where.postsEver.unit.under[0]",
                "{\"experience\": {\"duties\": {\"anyOf\": [\"99\"]}}}"
                        + " where.experience.duties.anyOf[0]",
                "{\"tenure\": {\"inUnit\": {\"min\": 9, \"max\": 3}}} where.tenure.inUnit",
                "{\"achievements\": {\"difficulty\": {\"max\": 6}}}"
                        + " where.achievements.difficulty.max",
                "{\"awards\": {\"lastYears\": 0}} where.awards.lastYears",
                "{\"any\": [{\"trainings\": {\"topics\": [\"x\"]}}]}"
                        + " where.any[0].trainings.topics[0]",
                "{\"unitRankings\": {\"top\": 0}} where.unitRankings.top",
                "{\"education\": {\"school\": \" \"}} where.education.school"
            })
    void namesThePathOfWhatItCannotRead(String line) {
        int gap = line.lastIndexOf(' ');
        tester.document(ASK)
                .variable("where", json(line.substring(0, gap)))
                .execute()
                .errors()
                .satisfy(
                        errors ->
                                assertThat(errors)
                                        .isNotEmpty()
                                        .allSatisfy(
                                                error ->
                                                        assertThat(error.getMessage())
                                                                .startsWith(
                                                                        line.substring(gap + 1)
                                                                                + ":")));
    }

    @Test
    void prefersWithoutLeavingAnyoneOut() {
        GraphQlTester.Response found =
                tester.document(
                                """
                                query($where: CadreFilter, $prefer: [CadrePreference!]) {
                                  plain: searchCadres(where: $where) { totalCount }
                                  searchCadres(where: $where, prefer: $prefer, first: 5) {
                                    totalCount
                                    edges { node { code } match { clause verdict } }
                                  }
                                }\
                                """)
                        .variable("where", json("{\"unit\": {\"under\": [\"T0\", \"V0\"]}}"))
                        .variable(
                                "prefer",
                                List.of(
                                        json(
                                                "{\"where\": {\"gender\": [\"FEMALE\"]},"
                                                        + " \"weight\": 2}"),
                                        json("{\"where\": {\"awards\": {}}, \"weight\": 3}")))
                        .execute();
        found.errors().verify();
        long all = found.path("plain.totalCount").entity(Long.class).get();
        found.path("searchCadres.totalCount").entity(Long.class).isEqualTo(all);
        found.path("searchCadres.edges[0].node.code").entity(String.class).isEqualTo("TR-1");
        found.path("searchCadres.edges[1].node.code").entity(String.class).isEqualTo("TT-1");
        found.path("searchCadres.edges[0].match[?(@.clause == 'prefer[1].where.awards')].verdict")
                .entityList(String.class)
                .containsExactly("MET");
    }

    private GraphQlTester.Response ask(String where) {
        Map<String, Object> filter = json("{\"unit\": {\"under\": [\"V0\"]}}");
        filter.putAll(json(where));
        GraphQlTester.Response found = tester.document(ASK).variable("where", filter).execute();
        found.errors().verify();
        return found;
    }

    private static List<String> codes(GraphQlTester.Response found, String list) {
        return found.path(list + ".nodes[*].code").entityList(String.class).get();
    }
}
