package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@ShelfTest
class CostRulesTests {

    private final Http http;

    CostRulesTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void tellsTheCostOfEveryAnswer() {
        Http.Answer answer = http.post("{ book(code: \"B1\") { title similar { title } } }");

        assertThat(answer.json().at("/data/book/title").isString()).isTrue();
        assertThat(answer.json().at("/extensions/cost").toString())
                .contains("\"requested\":6,\"maximum\":20000,\"budget\":{\"maximum\":100000,")
                .contains("\"restorePerSecond\":2000}");
    }

    @Test
    void runsNothingWhenOnlyTheCostIsAskedFor() {
        int before = count();

        Http.Answer answer =
                http.send(
                        http.posting("{\"query\": \"mutation { count }\"}")
                                .header("GraphQL-Cost", "validate"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("data").isNull()).isTrue();
        assertThat(answer.json().at("/extensions/cost/requested").asInt(-1)).isZero();
        assertThat(count()).isEqualTo(before + 1);
    }

    private int count() {
        return http.post("mutation { count }").json().at("/data/count").asInt();
    }

    @Test
    void refusesWhatCostsTooMuch() {
        Http.Answer answer =
                http.post(
                        "{ book(code: \"B1\") { "
                                + "similar { ".repeat(7)
                                + "id"
                                + " }".repeat(8)
                                + " }");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.message()).contains("97,656", "20,000");
        assertThat(answer.json().at("/extensions/cost/requested").asInt()).isEqualTo(97_656);
    }
}
