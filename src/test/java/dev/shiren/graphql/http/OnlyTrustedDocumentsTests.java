package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;
import dev.shiren.graphql.TrustedDocuments;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// A server that runs nothing but trusted documents.
@ShelfTest
@TestPropertySource(
        properties = {
            "shiren.documents.trusted=src/test/resources/trusted-documents",
            "shiren.documents.only-trusted=true"
        })
class OnlyTrustedDocumentsTests {

    private static final String COUNT = "mutation Count { count }";

    private final Http http;

    OnlyTrustedDocumentsTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void runsWhatIsTrustedByIdAndByText() {
        String body = "{\"documentId\": \"sha256:%s\"}".formatted(TrustedDocuments.hash(COUNT));

        assertThat(http.postBody(body, Http.JSON, Http.RESPONSE).status()).isEqualTo(200);
        assertThat(http.post(COUNT).status()).isEqualTo(200);
    }

    @Test
    void refusesEverythingElse() {
        for (String document :
                new String[] {"{ hello }", COUNT + " ", "{ __schema { types { name } } }"}) {
            Http.Answer answer = http.post(document);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_TRUSTED");
            assertThat(answer.json().has("data")).isFalse();
        }
    }
}
