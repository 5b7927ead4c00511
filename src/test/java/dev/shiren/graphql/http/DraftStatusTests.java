package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// The statuses of the draft of 2026-08-06.
@ShelfTest
@TestPropertySource(properties = "shiren.http.statuses=draft")
class DraftStatusTests {

    private final Http http;

    DraftStatusTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ hello }                                      | 200 | 200",
                "{ hello fail(how: REJECTED) }                  | 294 | 200",
                "{ broken }                                     | 200 | 200",
                "{ hello                                        | 400 | 400",
                "{ nonsense }                                   | 422 | 422",
                "query A { hello } query B { hello }            | 422 | 422",
                "query A($c: String!) { book(code: $c) { id } } | 422 | 422",
            })
    void tellWhetherARequestWasExecutedAsAWhole(String document, int response, int json) {
        assertThat(http.post(document).status()).isEqualTo(response);
        assertThat(http.post(document, Http.JSON).status()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\":                 | 400",
                "{\"qeury\":\"{ hello }\"}   | 422",
                "\"{ hello }\"               | 422",
            })
    void tellBrokenJsonFromWhatIsNoRequest(String body, int status) {
        assertThat(http.postBody(body, Http.JSON, Http.RESPONSE).status()).isEqualTo(status);
    }
}
