package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;
import dev.shiren.graphql.TrustedDocuments;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/// Documents that requests name by their hash.
@ShelfTest
@TestPropertySource(properties = "shiren.documents.trusted=src/test/resources/trusted-documents")
class StoredDocumentsTests {

    private static final String BOOK = "query Book($code: String!) { book(code: $code) { title } }";
    private static final String COUNT = "mutation Count { count }";
    private static final String OTHER = "{ hello(name: \"Li\") }";

    private final Http http;

    StoredDocumentsTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void runsATrustedDocumentByItsId() {
        Http.Answer answer =
                post(
                        """
                        {"documentId": "sha256:%s", "variables": {"code": "B1"}}\
                        """
                                .formatted(TrustedDocuments.hash(BOOK)));

        assertThat(answer.json().at("/data/book/title").isString()).isTrue();
    }

    @Test
    void runsATrustedQueryByGetButNoMutation() {
        Http.Answer hello = http.get(Map.of("documentId", id("{ hello }\n")), Http.RESPONSE);
        Http.Answer book =
                http.get(
                        Map.of("documentId", id(BOOK), "variables", "{\"code\": \"B1\"}"),
                        Http.RESPONSE);
        Http.Answer count = http.get(Map.of("documentId", id(COUNT)), Http.RESPONSE);

        assertThat(hello.json().at("/data/hello").isString()).isTrue();
        assertThat(book.status()).as("a code in a URL").isEqualTo(405);
        assertThat(count.status()).isEqualTo(405);
    }

    @Test
    void refusesAnIdItDoesNotKnow() {
        for (String id : new String[] {id(OTHER), TrustedDocuments.hash(BOOK), "Book"}) {
            Http.Answer answer = post("{\"documentId\": \"%s\"}".formatted(id));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        }
    }

    @Test
    void refusesAnIdBesideADocument() {
        Http.Answer answer =
                post("{\"documentId\": \"%s\", \"query\": \"{ hello }\"}".formatted(id(BOOK)));
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void remembersADocumentSentWithItsHash() {
        String document = "{ hello(name: \\\"Zhao\\\") }";
        String hash = TrustedDocuments.hash("{ hello(name: \"Zhao\") }");

        Http.Answer unknown = post(persisted("", hash));
        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.message()).isEqualTo("PersistedQueryNotFound");

        JsonNode first = post(persisted("\"query\": \"" + document + "\",", hash)).json();
        assertThat(first.at("/data/hello").asString()).contains("Zhao");
        assertThat(post(persisted("", hash)).json().get("data")).isEqualTo(first.get("data"));
    }

    @Test
    void remembersNothingUnderAnotherHash() {
        Http.Answer answer =
                post(persisted("\"query\": \"{ hello }\",", TrustedDocuments.hash(OTHER)));
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(post(persisted("", TrustedDocuments.hash(OTHER))).code())
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    private Http.Answer post(String body) {
        return http.postBody(body, Http.JSON, Http.RESPONSE);
    }

    private static String persisted(String query, String hash) {
        return """
        {%s "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "%s"}}}\
        """
                .formatted(query, hash);
    }

    private static String id(String text) {
        return "sha256:" + TrustedDocuments.hash(text);
    }
}
