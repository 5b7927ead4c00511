package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.JsonNode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ShelfTest
@TestPropertySource(properties = "shiren.graphql.max-errors=3")
class CodedErrorsTests {

    private final Http http;

    CodedErrorsTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void tellsSoManyErrorsAndCountsTheRest() {
        String document =
                IntStream.range(0, 10)
                        .mapToObj(i -> "a" + i + ": fail(how: REJECTED)")
                        .collect(Collectors.joining(" ", "{ ", " }"));
        JsonNode errors = http.post(document).json().get("errors");
        assertThat(errors.size()).isEqualTo(4);
        assertThat(errors.at("/3/message").asString()).isEqualTo("7 more errors are left out");
        assertThat(errors.at("/3/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
    }
}
