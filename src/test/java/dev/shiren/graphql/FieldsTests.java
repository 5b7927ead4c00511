package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfController;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Node ids, connections and scalars as clients see them.
@ShelfTest
class FieldsTests {

    private static final String B1 = "Qm9vazpCMQ";
    private static final String B9 = "Qm9vazpCOQ";
    private static final String P1 = "UGFwZXI6UDE";
    private static final String NO_TYPE = "Tm9uZTox";

    private final ShelfController shelf;
    private final Http http;

    FieldsTests(@Autowired ShelfController shelf, @Value("${local.server.port}") int port) {
        this.shelf = shelf;
        http = new Http(port);
    }

    @Test
    void findsANodeByItsId() {
        var node =
                http.post("{ node(id: \"" + B1 + "\") { __typename id ... on Book { title } } }");
        assertThat(node.json().at("/data/node").toString())
                .isEqualTo("{\"__typename\":\"Book\",\"id\":\"" + B1 + "\",\"title\":\"论语\"}");
    }

    @Test
    void namesTheTypeThatTheSourceGivesItsClass() {
        var node = http.post("{ node(id: \"" + P1 + "\") { __typename } }");
        assertThat(node.json().at("/data/node/__typename").asString()).isEqualTo("Pamphlet");
    }

    @Test
    void answersNullForAnIdThatNamesNothing() {
        for (String id : new String[] {B9, NO_TYPE}) {
            var answer = http.post("{ node(id: \"" + id + "\") { id } }").json();
            assertThat(answer.at("/data/node").isNull()).isTrue();
            assertThat(answer.has("errors")).isFalse();
        }
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThat(http.post("{ node(id: \"x\") { id } }").message())
                .isEqualTo("'x' is no node id: use ids as an `id` field returned them");
    }

    @Test
    void keepsTheOrderOfNodesAndPutsErrorsAtTheirPlace() {
        String ids = "[\"%s\", \"garbage\", \"%s\", \"%s\", \"%s\"]".formatted(P1, B9, B1, P1);
        var answer = http.post("{ nodes(ids: " + ids + ") { __typename } }").json();
        assertThat(answer.at("/data/nodes").toString())
                .isEqualTo(
                        "[{\"__typename\":\"Pamphlet\"},null,null,{\"__typename\":\"Book\"},"
                                + "{\"__typename\":\"Pamphlet\"}]");
        assertThat(answer.at("/errors")).hasSize(1);
        assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"nodes\",1]");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void refusesMoreThanAHundredNodes() {
        String ids = ("\"" + B1 + "\" ").repeat(101);
        assertThat(http.post("{ nodes(ids: [" + ids + "]) { id } }").message())
                .isEqualTo("'ids' has 101 entries: ask for at most 100 at once");
    }

    @Test
    void countsAListOnlyWhenItsTotalIsSelected() {
        int before = shelf.counts.get();
        http.post("{ books(first: 2) { nodes { title } pageInfo { hasNextPage endCursor } } }");
        assertThat(shelf.counts).hasValue(before);
        var total = http.post("{ books(first: 2) { a: totalCount b: totalCount } }");
        assertThat(total.json().at("/data/books/b").asInt()).isEqualTo(4);
        assertThat(shelf.counts).hasValue(before + 1);
    }

    @Test
    void pagesThroughAConnection() {
        String page = "{ books(first: 3, after: %s) { nodes { code } pageInfo { endCursor } } }";
        var first = http.post(page.formatted("null")).json();
        assertThat(first.at("/data/books/nodes").findValuesAsString("code"))
                .containsExactly("B1", "B2", "B3");
        String end = first.at("/data/books/pageInfo/endCursor").toString();
        var second = http.post(page.formatted(end)).json();
        assertThat(second.at("/data/books/nodes").findValuesAsString("code")).containsExactly("B4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date    | Date        | \"2024-02-29\"                | \"2024-02-29\"",
                "partial | PartialDate | \"2001\"                      | \"2001\"",
                "partial | PartialDate | \"2001-09\"                   | \"2001-09\"",
                "moment  | DateTime    | \"2026-01-02T03:04:05+08:00\" |"
                        + " \"2026-01-02T03:04:05+08:00\"",
                "moment  | DateTime    | \"2026-01-02T03:04:05.5Z\"    |"
                        + " \"2026-01-02T03:04:05.5Z\"",
                "number  | Long        | 9223372036854775807           | 9223372036854775807",
                "number  | Long        | -1                            | -1",
            })
    void readsAndWritesAScalar(String name, String type, String value, String expected) {
        String literal = "{ echo(%s: %s) { %s } }".formatted(name, value, name);
        assertThat(http.post(literal).json().at("/data/echo/" + name).toString())
                .isEqualTo(expected);
        assertThat(variable(name, type, value).json().at("/data/echo/" + name).toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date    | Date        | \"2023-02-29\"          | a day as yyyy-MM-dd",
                "date    | Date        | \"2023-2-9\"            | a day as yyyy-MM-dd",
                "date    | Date        | 20230209                | a day as yyyy-MM-dd",
                "partial | PartialDate | \"2001-13\"             | yyyy, yyyy-MM or yyyy-MM-dd",
                "moment  | DateTime    | \"2026-01-02T03:04:05\" | with an offset",
                "number  | Long        | \"1\"                   | without quotes",
                "number  | Long        | 9223372036854775808     | 64 bits",
                "number  | Long        | 1.5                     | whole number",
            })
    void refusesAnotherFormWithTheRightOne(String name, String type, String value, String remedy) {
        String literal = "{ echo(%s: %s) { %s } }".formatted(name, value, name);
        assertThat(http.post(literal).code()).isEqualTo("VALIDATION");
        assertThat(http.post(literal).message()).contains(remedy);
        assertThat(variable(name, type, value).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(variable(name, type, value).message()).contains(remedy);
    }

    private Http.Answer variable(String name, String type, String value) {
        String document = "query($v: %s) { echo(%s: $v) { %s } }".formatted(type, name, name);
        String body = "{\"query\":\"%s\",\"variables\":{\"v\":%s}}".formatted(document, value);
        return http.postBody(body, Http.JSON, Http.RESPONSE);
    }
}
