package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.Http.Answer;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/// What pages of other sites can do with this server through a browser: nothing.
@ShelfTest
class OtherSitesTests {

    private final Http http;

    OtherSitesTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void refusesARequestThatABrowserSaysIsOfAnotherSite() {
        Answer answer =
                http.send(
                        http.posting("{\"query\":\"{ hello }\"}")
                                .header("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void answersItsOwnPages(String site) {
        Answer answer =
                http.send(http.posting("{\"query\":\"{ hello }\"}").header("Sec-Fetch-Site", site));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void allowsNoOtherOriginAnything() {
        Answer preflight =
                http.send(
                        HttpRequest.newBuilder(http.at("/graphql"))
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", "https://elsewhere.example")
                                .header("Access-Control-Request-Method", "POST")
                                .header("Access-Control-Request-Headers", "content-type"));
        Answer answer =
                http.send(
                        http.posting("{\"query\":\"{ hello }\"}")
                                .header("Origin", "https://elsewhere.example"));
        for (Answer one : new Answer[] {preflight, answer}) {
            assertThat(one.raw().headers().map().keySet())
                    .noneMatch(name -> name.startsWith("access-control-"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options, nosniff",
        "X-Frame-Options, DENY",
        "Referrer-Policy, same-origin",
        "Cross-Origin-Resource-Policy, same-origin",
        "Cache-Control, no-store"
    })
    void putsSecurityHeadersOnAnswersAndRefusals(String name, String value) {
        assertThat(http.post("{ hello }").header(name)).isEqualTo(value);
        assertThat(http.method("DELETE", "").header(name)).isEqualTo(value);
    }
}
