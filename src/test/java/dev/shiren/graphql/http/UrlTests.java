package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.Http.Answer;
import dev.shelf.ShelfTest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// No person's code, id or name stands in a URL or in the access log.
@ShelfTest
class UrlTests {

    @TempDir static Path logs;

    private final Http http;

    UrlTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @DynamicPropertySource
    static void accessLog(DynamicPropertyRegistry properties) {
        properties.add("server.tomcat.accesslog.enabled", () -> true);
        properties.add("server.tomcat.accesslog.directory", logs::toString);
        properties.add("server.tomcat.accesslog.buffered", () -> false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ hello }                                          | {}                | 200",
                "query A($n: Int) { books(first: $n) { totalCount } } | {\"n\": 2}      | 200",
                "query A($n: String!) { __type(name: $n) { name } } | {\"n\": \"Book\"} | 200",
                "{ __type(name: \"Book\") { name } }                | {}                | 200",
                "{ book(code: \"B1\") { title } }                   | {}                | 405",
                "query A($c: String!) { book(code: $c) { title } }  | {\"c\": \"B1\"}   | 405",
                "query A($i: ID!) { byId(id: $i) { title } }        | {\"i\": \"Qm9\"}  | 405",
                "{ ...f } fragment f on Query { book(code: \"B1\") { title } } | {}     | 405",
                "{ hello }                                          | {\"c\": [\"B1\"]} | 405",
            })
    void refusesAGetWithTextThatMayNameAPerson(String document, String variables, int status) {
        Answer answer = http.get(Map.of("query", document, "variables", variables), Http.RESPONSE);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 405) {
            assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
            assertThat(answer.message()).contains("POST");
        }
    }

    @Test
    void writesNoQueryStringIntoTheAccessLog() throws IOException {
        http.get(Map.of("query", "{ book(code: \"R0000042\") { title } }"), Http.RESPONSE);
        Awaitility.await().until(() -> log().stream().anyMatch(line -> line.contains(" 405 ")));
        assertThat(log())
                .anyMatch(line -> line.contains("\"GET /graphql HTTP/1.1\" 405"))
                .noneMatch(line -> line.contains("R0000042") || line.contains("?"));
    }

    private static List<String> log() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.flatMap(file -> lines(file).stream()).toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
