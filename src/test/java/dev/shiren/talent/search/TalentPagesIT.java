package dev.shiren.talent.search;

import static dev.shiren.talent.search.Operations.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.Statements;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pages of lists and searches: whole, in one order, at a constant cost.
@SearchTest
class TalentPagesIT {

    private final GraphQlTester tester;
    private final Operations operations;
    private final Statements statements;

    TalentPagesIT(
            @Autowired GraphQlTester tester,
            @Autowired Operations operations,
            @Autowired Statements statements) {
        this.tester = tester;
        this.operations = operations;
        this.statements = statements;
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 100})
    void listsEveryoneOncePageByPage(int first) {
        Map<String, Object> where = json("{\"unit\": {\"under\": [\"S0\"]}}");
        List<String> fromDatabase = pages("CadreList", "cadres", where, first);
        assertThat(fromDatabase).doesNotHaveDuplicates().hasSize((int) operations.count(where));
        assertThat(pages("SearchAll", "searchCadres", where, first)).isEqualTo(fromDatabase);
    }

    @Test
    void pagesBackward() {
        String page =
                """
                query($n: Int!, $b: String) {
                  cadres(where: {unit: {under: ["S0"]}}, last: $n, before: $b) {
                    nodes { code }
                    pageInfo { startCursor }
                  }
                }
                """;
        Response last = tester.document(page).variable("n", 3).execute();
        String cursor = last.path("cadres.pageInfo.startCursor").entity(String.class).get();
        Response before = tester.document(page).variable("n", 3).variable("b", cursor).execute();
        List<String> all =
                pages("CadreList", "cadres", json("{\"unit\": {\"under\": [\"S0\"]}}"), 100);
        int size = all.size();
        assertThat(codes(last)).isEqualTo(all.subList(size - 3, size));
        assertThat(codes(before)).isEqualTo(all.subList(size - 6, size - 3));
    }

    @Test
    void readsAPageWithAsManyStatementsWhateverItsSize() {
        assertThat(cost("CadreList", 2)).isEqualTo(cost("CadreList", 60)).isLessThanOrEqualTo(5);
        assertThat(cost("FindTalent", 2)).isEqualTo(cost("FindTalent", 60)).isLessThanOrEqualTo(5);
    }

    private int cost(String operation, int first) {
        Map<String, Object> variables =
                Map.of(
                        "first",
                        first,
                        "where",
                        json("{\"unit\": {\"under\": \"S0\"}}"),
                        "facets",
                        List.of("GENDER", "POOL"));
        operations.ask(operation, variables);
        return statements.during(() -> operations.ask(operation, variables)).size();
    }

    private List<String> pages(
            String operation, String field, Map<String, Object> where, int first) {
        List<String> codes = new ArrayList<>();
        @Nullable String after = null;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put("where", where);
            variables.put("first", first);
            variables.put("after", after);
            Response page = operations.ask(operation, variables);
            codes.addAll(page.path(field + ".nodes[*].code").entityList(String.class).get());
            after =
                    page.path(field + ".pageInfo.hasNextPage").entity(Boolean.class).get()
                            ? page.path(field + ".pageInfo.endCursor").entity(String.class).get()
                            : null;
        } while (after != null);
        return codes;
    }

    private static List<String> codes(Response page) {
        return page.path("cadres.nodes[*].code").entityList(String.class).get();
    }
}
