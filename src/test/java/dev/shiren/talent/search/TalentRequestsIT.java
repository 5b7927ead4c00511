package dev.shiren.talent.search;

import static dev.shiren.talent.search.Operations.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.Requests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/// What searches cost the index: requests, whatever the size of the page.
@SearchTest
class TalentRequestsIT {

    private static final Map<String, Object> EVERYONE = json("{\"unit\": {\"under\": \"S0\"}}");

    private final Operations operations;
    private final Requests requests;

    TalentRequestsIT(@Autowired Operations operations, @Autowired Requests requests) {
        this.operations = operations;
        this.requests = requests;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100})
    void findsAPageWithOneRequest(int first) {
        assertThat(cost("SearchAll", Map.of("where", EVERYONE, "first", first)))
                .containsExactly("es/search");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100})
    void countsFacetsWithOneMore(int first) {
        Map<String, Object> variables =
                Map.of(
                        "where",
                        EVERYONE,
                        "first",
                        first,
                        "facets",
                        List.of("GENDER", "POOL", "RANK", "UNIT"));
        assertThat(cost("FindTalent", variables)).containsExactly("es/search", "es/search");
    }

    @Test
    void countsStatisticsWithTwo() {
        assertThat(cost("Dashboard", Map.of("where", EVERYONE)))
                .containsExactly("es/search", "es/search");
    }

    @Test
    void listsFromTheDatabaseAlone() {
        assertThat(cost("CadreList", Map.of("where", EVERYONE, "first", 20))).isEmpty();
    }

    private List<String> cost(String operation, Map<String, Object> variables) {
        return requests.during(() -> operations.ask(operation, variables));
    }
}
