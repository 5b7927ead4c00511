package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.JsonNode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Documents that cost too much are refused as a whole, before anything is fetched.
@ShelfTest
@TestPropertySource(
        properties = {
            "shiren.graphql.deadline=1s",
            "shiren.graphql.max-cost=2000000000",
            "shiren.graphql.rate.points=2000000000"
        })
class LimitsTests {

    private final Http http;

    LimitsTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    static String[] tooBig() {
        return new String[] {
            "{ " + aliases(200) + " }",
            "{ " + "hello ".repeat(5000) + " }",
            "{ " + "hello ".repeat(51) + " }",
            "{ ...f " + "...f ".repeat(20) + " } fragment f on Query { " + fifty() + " }",
            "{ hello " + "@include(if: true) ".repeat(60) + " }",
            "{ book(code: \"B1\") { " + "similar { ".repeat(15) + "id" + " }".repeat(16) + " }",
            "{ hello } #" + "x".repeat(50_000),
            bomb(20),
        };
    }

    @ParameterizedTest
    @MethodSource("tooBig")
    void refusesATooBigDocument(String document) {
        Http.Answer answer = http.post(document);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.json().has("data")).isFalse();
    }

    static String[] bigEnough() {
        return new String[] {
            "{ " + aliases(50) + " }",
            "{ " + "hello ".repeat(50) + " }",
            "{ " + "...f ".repeat(20) + " } fragment f on Query { " + fifty() + " }",
            "{ book(code: \"B1\") { " + "similar { ".repeat(13) + "id" + " }".repeat(14) + " }",
        };
    }

    @ParameterizedTest
    @MethodSource("bigEnough")
    void runsADocumentAtTheLimit(String document) {
        assertThat(http.post(document).json().at("/errors").toString()).isEmpty();
    }

    @Test
    void leavesFragmentsThatContainThemselvesToValidation() {
        Http.Answer answer =
                http.post("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }");
        assertThat(answer.code()).isEqualTo("VALIDATION");
    }

    @Test
    void stopsARequestAtItsDeadline() {
        long start = System.nanoTime();
        Http.Answer answer = http.post("{ slow { value } }");
        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.code()).isEqualTo("DEADLINE_EXCEEDED");
        assertThat(answer.message()).contains("ask for less");
        assertThat(System.nanoTime() - start).isBetween(1_000_000_000L, 3_500_000_000L);
    }

    @Test
    void tellsFieldsAndBatchesHowMuchTimeIsLeft() {
        JsonNode data =
                http.post("{ timeLeft book(code: \"B1\") { timeLeft } }").json().get("data");
        assertThat(data.get("timeLeft").asInt()).isBetween(1, 1000);
        assertThat(data.at("/book/timeLeft").asInt()).isBetween(1, 1000);
    }

    @Test
    void runsASubscriptionBeyondTheDeadline() {
        Http.Answer answer = http.post("subscription { numbers(to: 250) }", "text/event-stream");
        assertThat(answer.raw().body()).contains("{\"numbers\":250}").contains("event:complete");
    }

    @Test
    void letsIntrospectionPassAsToolsSendIt() {
        String type = "ofType { ".repeat(9) + "name" + " }".repeat(9);
        String document =
                "{ __schema { types { name fields { name args { name type { name "
                        + type
                        + " } } } } } }";
        assertThat(http.post(document).json().at("/errors").toString()).isEmpty();
    }

    private static String fifty() {
        return "hello ".repeat(50);
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a" + i + ": hello")
                .collect(Collectors.joining(" "));
    }

    /// Each fragment holds the next one twice: 2^levels fields in a short text.
    private static String bomb(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(i -> "fragment f%d on Query { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" ", "{ ...f0 } ", " "))
                .concat("fragment f%d on Query { hello }".formatted(levels));
    }
}
