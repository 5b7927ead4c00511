package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.Http.Answer;
import dev.shelf.ShelfController;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What is understood and what is refused over HTTP, in the default profile.
@ShelfTest
class HttpRequestTests {

    private final ShelfController shelf;
    private final Http http;

    HttpRequestTests(@Autowired ShelfController shelf, @Value("${local.server.port}") int port) {
        this.shelf = shelf;
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/graphql-response+json                        | graphql-response+json",
                "application/json                                         | json",
                "*/*                                                      | json",
                "application/*                                            | json",
                "application/graphql-response+json, application/json      | graphql-response+json",
                "application/graphql-response+json;q=0.5, application/json | json",
                "text/html, application/json;charset=utf-8                | json",
            })
    void answersInTheTypeTheClientLikesBest(String accept, String expected) {
        Answer answer = http.post("{ hello }", accept);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .isEqualTo("application/" + expected + ";charset=UTF-8");
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello reader");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "application/json;charset=gbk", "application/json;q=0", "x"})
    void refusesAnUnacceptableAcceptWith406(String accept) {
        Answer answer = http.post("{ hello }", accept);
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void readsABareDocument() {
        Answer answer = http.postBody("{ hello }", "application/graphql", Http.JSON);
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello reader");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data;boundary=x",
                "text/plain",
                "application/json;charset=gbk",
                "nonsense",
            })
    void refusesWhatAFormOfAnotherSiteCanSend(String contentType) {
        Answer answer = http.postBody("{\"query\":\"{ hello }\"}", contentType, Http.JSON);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(answer.header("Accept")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"query\":\"{ hello }\"} {}",
                "{\"query\":\"{ hello }\",\"query\":\"{ hello }\"}",
                "\"{ hello }\"",
                "{\"qeury\":\"{ hello }\"}",
                "{\"query\":null}",
                "{\"query\":\" \"}",
                "{\"query\":1}",
                "{\"query\":true}",
                "{\"query\":{}}",
                "{\"query\":\"{ hello }\",\"operationName\":1}",
                "{\"query\":\"{ hello }\",\"operationName\":false}",
                "{\"query\":\"{ hello }\",\"variables\":\"{}\"}",
                "{\"query\":\"{ hello }\",\"variables\":[]}",
                "{\"query\":\"{ hello }\",\"extensions\":1}",
            })
    void answersAnIllFormedRequestWithAGraphQlError(String body) {
        for (String accept : new String[] {Http.RESPONSE, Http.JSON}) {
            Answer answer = http.postBody(body, Http.JSON, accept);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith(accept);
            assertThat(answer.code()).isEqualTo("BAD_REQUEST");
            assertThat(answer.json().propertyNames()).containsExactly("errors");
        }
    }

    @Test
    void saysWhereTheJsonBreaks() {
        assertThat(http.postBody("{\n \"query\": }", Http.JSON, Http.JSON).message())
                .contains("the body is no JSON at line 2");
    }

    @Test
    void takesNullForWhatMayBeLeftOut() {
        String body =
                "{\"query\":\"{ hello }\",\"operationName\":null,\"variables\":null,"
                        + "\"extensions\":null}";
        assertThat(http.postBody(body, Http.JSON, Http.JSON).status()).isEqualTo(200);
    }

    @Test
    void refusesABatch() {
        Answer answer = http.postBody("[{\"query\":\"{ hello }\"}]", Http.JSON, Http.JSON);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BATCHING_DISABLED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}}",
                "{\"documentId\":\"sha256:00\"}",
            })
    void refusesAHashWithoutItsDocument(String body) {
        Answer answer = http.postBody(body, Http.JSON, Http.RESPONSE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void refusesASubscriptionThatAsksForASingleAnswer() {
        for (String accept : new String[] {Http.RESPONSE, Http.JSON}) {
            Answer answer = http.post("subscription { numbers(to: 1) }", accept);
            assertThat(answer.status()).isEqualTo(406);
            assertThat(answer.code()).isEqualTo("SUBSCRIPTION_NEEDS_STREAM");
            assertThat(answer.json().has("data")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH"})
    void refusesOtherMethodsAndNamesTheOffered(String method) {
        Answer answer = http.method(method, "{}");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, POST, QUERY, OPTIONS");
        assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void namesTheMethodsOnOptions() {
        Answer answer = http.method("OPTIONS", "");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, POST, QUERY, OPTIONS");
    }

    @Test
    void executesTheQueryMethodButNoMutation() {
        Answer query = http.method("QUERY", "{\"query\":\"{ hello }\"}");
        assertThat(query.json().at("/data/hello").asString()).isEqualTo("hello reader");
        assertThat(http.method("QUERY", "{\"query\":\"mutation { count }\"}").status())
                .isEqualTo(405);
    }

    @Test
    void refusesABodyOverTheLimit() {
        String body = "{\"query\":\"{ hello }\",\"variables\":{\"x\":\"%s\"}}";
        Answer small = http.postBody(body.formatted("x".repeat(1_000_000)), Http.JSON, Http.JSON);
        assertThat(small.status()).isEqualTo(200);
        Answer large = http.postBody(body.formatted("x".repeat(1_048_576)), Http.JSON, Http.JSON);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void keepsAnswersOutOfCachesAndFrames() {
        Answer answer = http.post("{ hello }");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void runsOnTheThreadOfTheRequest() {
        http.post("{ hello }");
        assertThat(shelf.servedBy).startsWith("http-nio").contains("exec");
    }
}
