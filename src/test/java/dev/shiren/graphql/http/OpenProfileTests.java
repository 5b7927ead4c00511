package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import java.util.Map;

/// The profile that allows what the specification allows.
@ShelfTest
@TestPropertySource(properties = "shiren.http.get=open")
class OpenProfileTests {

    private final Http http;

    OpenProfileTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/graphql-response+json"})
    void answersAnyGetForAQuery(String accept) {
        Http.Answer answer = http.get(Map.of("query", "{ hello }"), accept);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello reader");
    }

    @Test
    void refusesAMutationByGetInEveryType() {
        for (String accept : new String[] {"*/*", Http.JSON, Http.RESPONSE}) {
            Http.Answer answer = http.get(Map.of("query", "mutation { count }"), accept);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("POST");
        }
    }
}
