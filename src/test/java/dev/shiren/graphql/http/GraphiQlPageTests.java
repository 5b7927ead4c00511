package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;

/// GraphiQL works where the browser reaches this server and nothing else.
@ShelfTest
class GraphiQlPageTests {

    private final Http http;

    GraphiQlPageTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void servesThePageAndAllItLoads() {
        Http.Answer page = get("/graphiql");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        List<String> parts =
                Pattern.compile("(?:src|href)=\"(?!data:)([^\"]+)\"")
                        .matcher(page.raw().body())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(parts).hasSize(6).allMatch(part -> part.startsWith("/"));
        assertThat(parts).allSatisfy(part -> assertThat(get(part).status()).isEqualTo(200));
    }

    @Test
    void forbidsThePageToLoadFromElsewhere() {
        assertThat(get("/graphiql").header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'");
    }

    private Http.Answer get(String path) {
        return http.send(HttpRequest.newBuilder(http.at(path)));
    }
}
