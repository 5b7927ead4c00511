package dev.shiren.talent.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is typed into the search box finds whom it should, and nobody it should not.
@SearchTest
class TalentTextIT {

    private static final String SEARCH =
            """
            query($text: String!) {
              searchCadres(text: $text, where: {unit: {under: "T0"}}, first: 100) {
                totalCount
                edges { node { code } highlights { field fragments } }
              }
            }
            """;

    private final GraphQlTester tester;

    TalentTextIT(@Autowired GraphQlTester tester) {
        this.tester = tester;
    }

    static Stream<Arguments> queries() {
        return IntStream.range(0, KnownPeople.NAMES.size())
                .boxed()
                .flatMap(
                        i ->
                                KnownPeople.NAMES.get(i).stream()
                                        .skip(1)
                                        .map(query -> Arguments.of(query, "TN-" + i)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsNamesHoweverTheyAreTyped(String query, String code) {
        assertThat(search(query)).contains(code);
        List<String> suggested =
                tester.document(
                                "query($prefix: String!) { suggestCadres(prefix: $prefix, first:"
                                        + " 100) { code } }")
                        .variable("prefix", query)
                        .execute()
                        .path("suggestCadres[*].code")
                        .entityList(String.class)
                        .get();
        assertThat(suggested).contains(code);
    }

    @Test
    void doesNotFindAWordInsideAnother() {
        assertThat(search("外事")).contains("TX-TAG", "TX-TEXT", "TX-BOTH").doesNotContain("TX-TRAP");
        assertThat(search("意外事故")).containsExactlyInAnyOrder("TX-TRAP", "TX-BOTH");
    }

    @Test
    void doesNotTakeADeputyForThePrincipal() {
        assertThat(search("书记")).containsExactly("TX-HEAD");
        assertThat(search("副书记")).containsExactly("TX-DEPUTY");
        assertThat(search("党委副书记")).containsExactly("TX-DEPUTY");
        List<String> principals =
                tester.document(
                                """
                                { searchCadres(where: {unit: {under: "T0"},
                                    experience: {townshipPrincipal: true}}) { nodes { code } } }\
                                """)
                        .execute()
                        .path("searchCadres.nodes[*].code")
                        .entityList(String.class)
                        .get();
        assertThat(principals).containsExactlyInAnyOrder("TX-HEAD", "TT-1");
    }

    @Test
    void ranksByTheBestPlaceAWordIsFoundIn() {
        assertThat(search("外事")).startsWith("TX-TAG");
        assertThat(search("李娟")).startsWith("TN-20", "TN-JUAN");
        assertThat(search("金融管理 副局长")).containsExactly("TT-1");
    }

    @Test
    void wantsEveryWord() {
        assertThat(search("李娟 外事")).isEmpty();
        assertThat(search("公共管理 范成材")).containsExactly("TT-1");
    }

    @Test
    void showsPlainTextWhereWordsStand() {
        Response found = ask("意外事故");
        found.path("searchCadres.edges[?(@.node.code == 'TX-TRAP')].highlights[*]")
                .matchesJson("[{\"field\": \"specialtyText\", \"fragments\": [\"处置意外事故多起\"]}]");
        assertThat(
                        ask("外事")
                                .path(
                                        "searchCadres.edges[?(@.node.code =="
                                                + " 'TX-TEXT')]..fragments[*]")
                                .entityList(String.class)
                                .get())
                .containsExactly("长期从事外事接待");
    }

    private List<String> search(String text) {
        Response found = ask(text);
        List<String> codes =
                found.path("searchCadres.edges[*].node.code").entityList(String.class).get();
        found.path("searchCadres.totalCount").entity(Integer.class).isEqualTo(codes.size());
        return codes;
    }

    private Response ask(String text) {
        return tester.document(SEARCH).variable("text", text).execute();
    }
}
