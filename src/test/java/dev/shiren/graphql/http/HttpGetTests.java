package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.Http.Answer;
import dev.shelf.ShelfController;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.net.http.HttpRequest;
import java.util.Map;

/// GET in the default profile.
@ShelfTest
class HttpGetTests {

    private final ShelfController shelf;
    private final Http http;

    HttpGetTests(@Autowired ShelfController shelf, @Value("${local.server.port}") int port) {
        this.shelf = shelf;
        http = new Http(port);
    }

    @Test
    void answersAGetThatNamesTheGraphQlType() {
        Answer answer =
                http.get(
                        Map.of(
                                "query",
                                        "query A($n: Long) { echo(number: $n) { number } } query B"
                                                + " { hello }",
                                "operationName", "A",
                                "variables", "{\"n\":7}"),
                        Http.RESPONSE);
        assertThat(answer.json().at("/data/echo/number").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html,*/*;q=0.8", "image/avif,application/*"})
    void refusesAGetThatALinkOrAnImageCanSend(String accept) {
        Answer answer = http.get(Map.of("query", "{ hello }"), accept);
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.message()).contains("application/graphql-response+json");
    }

    @Test
    void refusesAMutationByGetWithoutRunningIt() {
        int before = shelf.mutations.get();
        Answer answer = http.get(Map.of("query", "mutation { count }"), Http.RESPONSE);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(shelf.mutations).hasValue(before);
    }

    @Test
    void refusesIllFormedParameters() {
        assertThat(http.get(Map.of("quer", "{ hello }"), Http.RESPONSE).code())
                .isEqualTo("BAD_REQUEST");
        Map<String, String> variables = Map.of("query", "{ hello }", "variables", "[1]");
        assertThat(http.get(variables, Http.RESPONSE).message())
                .isEqualTo("'variables' is no JSON object");
        var twice = http.at("/graphql?query=%7Bhello%7D&query=%7Bhello%7D");
        Answer answer = http.send(HttpRequest.newBuilder(twice).header("Accept", Http.RESPONSE));
        assertThat(answer.message()).isEqualTo("'query' is given more than once");
    }
}
