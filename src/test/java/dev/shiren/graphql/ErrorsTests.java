package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Every error has a documented code, and no error says what the client must not know.
@ShelfTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTests {

    private final Http http;

    ErrorsTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ hello                                        | SYNTAX            | 400",
                "{ nonsense }                                   | VALIDATION        | 400",
                "{ book(code: 1) { id } }                       | VALIDATION        | 400",
                "{ echo(date: \"2001-02-30\") { date } }        | VALIDATION        | 400",
                "query A { hello } query B { hello }            | UNKNOWN_OPERATION | 400",
                "query A($c: String!) { book(code: $c) { id } } | BAD_USER_INPUT    | 400",
                "{ books(first: 101) { totalCount } }           | BAD_USER_INPUT    | 200",
                "{ books(after: \"x\") { totalCount } }         | BAD_USER_INPUT    | 200",
                "{ byId(id: \"x\") { title } }                  | BAD_USER_INPUT    | 200",
                "{ byId(id: \"UGFwZXI6UDE\") { title } }        | BAD_USER_INPUT    | 200",
                "{ fail(how: REJECTED) }                        | BAD_USER_INPUT    | 200",
                "{ fail(how: NOT_FOUND) }                       | NOT_FOUND         | 200",
                "{ fail(how: UNAVAILABLE) }                     | UNAVAILABLE       | 200",
                "{ fail(how: DATABASE) }                        | UNAVAILABLE       | 200",
                "{ fail(how: UNEXPECTED) }                      | INTERNAL_ERROR    | 200",
                "{ broken }                                     | INTERNAL_ERROR    | 200",
            })
    void haveACode(String document, String code, int status) {
        Http.Answer answer = http.post(document);
        assertThat(answer.json().at("/errors")).isNotEmpty();
        answer.json()
                .at("/errors")
                .forEach(e -> assertThat(e.at("/extensions/code").asString()).isEqualTo(code));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().has("data")).isEqualTo(status == 200);
    }

    @Test
    void keepTheMessageOfARefusal() {
        assertThat(http.post("{ fail(how: REJECTED) }").message()).isEqualTo("the shelf is full");
    }

    @Test
    void tellNothingOfTheDatabaseButThatItIsBusyOrGone() {
        assertThat(http.post("{ fail(how: DATABASE) }").message())
                .isEqualTo(
                        "the database does not answer, or others write the same: try again later");
    }

    @Test
    void tellNothingOfAnUnexpectedFaultButWhereTheLogHasIt(CapturedOutput log) {
        String message = http.post("{ fail(how: UNEXPECTED) }").message();
        assertThat(message).matches("internal error; the server's log has it under [-0-9a-f]{36}");
        String id = message.substring(message.length() - 36);
        assertThat(log.getOut()).contains(id).contains("the key is under the mat");
    }

    @Test
    void leaveTheRestOfTheDataStanding() {
        Http.Answer answer = http.post("{ hello fail(how: UNAVAILABLE) }");
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello reader");
        assertThat(answer.json().at("/errors/0/path/0").asString()).isEqualTo("fail");
    }

    @Test
    void nameTheVariableThatDoesNotFit() {
        String body =
                "{\"query\":\"query($i: ShelveInput!) { shelve(input: $i) }\",\"variables\":"
                        + "{\"i\":{\"code\":\"B1\",\"copies\":\"many\"}}}";
        Http.Answer answer = http.postBody(body, Http.JSON, Http.RESPONSE);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.message()).startsWith("Variable 'i' has an invalid value");
    }

    @Test
    void areFewHoweverBadTheDocument() {
        String document = "{ hello " + "@nonsense ".repeat(40) + "}";
        assertThat(http.post(document).json().at("/errors")).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void useStatus200ForOldClientsOnceTheRequestIsUnderstood() {
        assertThat(http.post("{ nonsense }", Http.JSON).status()).isEqualTo(200);
        assertThat(http.post("{ hello", Http.JSON).status()).isEqualTo(200);
    }
}
