package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.Http.Answer;
import dev.shelf.ShelfController;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the framework's own handler answers otherwise, and no audit sees: a test for each row of
/// the table in `src/docs/hardening.md`. `DraftStatusTests` has the statuses of the draft.
@ShelfTest
class DeviationsTests {

    private final ShelfController shelf;
    private final Http http;

    DeviationsTests(@Autowired ShelfController shelf, @Value("${local.server.port}") int port) {
        this.shelf = shelf;
        http = new Http(port);
    }

    @Test
    void refusesASubscriptionByPostWithJson() {
        for (String accept : new String[] {Http.JSON, Http.RESPONSE}) {
            Answer answer = http.post("subscription { endless }", accept);
            assertThat(answer.status()).isEqualTo(406);
            assertThat(answer.code()).isEqualTo("SUBSCRIPTION_NEEDS_STREAM");
            assertThat(answer.raw().body()).doesNotContain("upstreamPublisher");
        }
        assertThat(shelf.watchers).hasValue(0);
    }

    @Test
    void answersMalformedJsonWithAGraphQlError() {
        for (String body : new String[] {"{\"query\":", "{\"qeury\":\"{ hello }\"}"}) {
            Answer answer = http.postBody(body, Http.JSON, Http.RESPONSE);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith(Http.RESPONSE);
            assertThat(answer.code()).isEqualTo("BAD_REQUEST");
            assertThat(answer.json().propertyNames()).containsExactly("errors");
        }
    }

    @Test
    void refusesToAnswerWithAnImage() {
        Answer answer = http.post("{ hello }", "image/png");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void namesTheMethodsForDeleteAndPutAndExecutesQuery() {
        String body = "{\"query\":\"{ hello }\"}";
        for (String method : new String[] {"DELETE", "PUT", "PATCH"}) {
            Answer answer = http.method(method, body);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("GET, POST, QUERY, OPTIONS");
            assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
        }
        assertThat(http.method("QUERY", body).json().at("/data/hello").isString()).isTrue();
    }

    @Test
    void refusesABatchBeforeAnyOfItIsRun() {
        int before = shelf.mutations.get();
        String one = "{\"query\":\"mutation { count }\"}";
        Answer answer = http.postBody("[" + one + "," + one + "]", Http.JSON, Http.RESPONSE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BATCHING_DISABLED");
        assertThat(shelf.mutations).hasValue(before);
    }

    @Test
    void saysThatAPersistedQueryIsNotFound() {
        Answer answer =
                http.postBody(
                        """
                        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "%s"}}}\
                        """
                                .formatted("0".repeat(64)),
                        Http.JSON,
                        Http.RESPONSE);
        assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(answer.message()).isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void treatsADocumentIdAsTheAppendixSays() {
        String body = "{\"documentId\": \"sha256:%s\"}".formatted("0".repeat(64));
        Answer answer = http.postBody(body, Http.JSON, Http.RESPONSE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(answer.message()).contains("sha256:").contains("64");
    }

    @Test
    void refusesManyAliasesAndRepeatedFields() {
        String aliases =
                IntStream.range(0, 200)
                        .mapToObj(i -> "a" + i + ": hello")
                        .collect(Collectors.joining(" "));
        for (String fields : new String[] {aliases, "hello ".repeat(5000)}) {
            Answer answer = http.post("{ " + fields + " }");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("QUERY_TOO_COMPLEX");
        }
    }

    @Test
    void boundsTheNumberOfErrors() {
        String unknown =
                IntStream.range(0, 40)
                        .mapToObj(i -> "@aa" + i)
                        .collect(Collectors.joining(" ", "{ hello ", " }"));
        assertThat(http.post(unknown).json().get("errors").size()).isBetween(1, 6);
    }

    @Test
    void hidesDefer() {
        Answer directives = http.post("{ __schema { directives { name } } }");
        assertThat(directives.raw().body()).contains("\"include\"").doesNotContain("defer");
        Answer answer = http.post("{ ... @defer { hello } }");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("VALIDATION");
    }

    @Test
    void answersPartialDataWith200() {
        Answer answer = http.post("{ hello fail(how: REJECTED) }");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/hello").isString()).isTrue();
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
    }
}
