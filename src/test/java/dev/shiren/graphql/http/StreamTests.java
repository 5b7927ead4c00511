package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shelf.Http;
import dev.shelf.ShelfTest;
import dev.shelf.SocketClient;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;

/// Subscriptions over both transports, as bytes; `src/conformance` has the real clients.
@ShelfTest
class StreamTests {

    private static final String EVENT_STREAM = "text/event-stream";

    private final Http http;
    private final int port;

    StreamTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
        this.port = port;
    }

    @Test
    void sendsEachEventAndTheEnd() {
        Http.Answer answer = http.post("subscription { numbers(to: 2) }", EVENT_STREAM);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(EVENT_STREAM);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.raw().body())
                .isEqualToIgnoringNewLines(
                        """
                        event:next
                        data:{"data":{"numbers":1}}

                        event:next
                        data:{"data":{"numbers":2}}

                        event:complete
                        data:

                        """);
    }

    @Test
    void sendsTheErrorsOfABadDocumentAsTheOnlyEvent() {
        String body = http.post("subscription { nonsense }", EVENT_STREAM).raw().body();
        assertThat(body).contains("\"code\":\"VALIDATION\"").contains("event:complete");
        assertThat(body).doesNotContain("SSE handler supports only subscriptions");
    }

    @Test
    void refusesAnIllFormedRequestForAStream() {
        Http.Answer answer = http.postBody("[]", Http.JSON, EVENT_STREAM);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith(Http.JSON);
        assertThat(answer.code()).isEqualTo("BATCHING_DISABLED");
    }

    @Test
    void tellsOfAFaultInAStreamOnlyWhereTheLogHasIt() {
        String body =
                http.post("subscription { numbers(to: 3, failAt: 2) }", EVENT_STREAM).raw().body();
        assertThat(body).contains("\"message\":\"no number 2\"", "\"code\":\"BAD_USER_INPUT\"");
    }

    @Test
    void greetsAndStreamsOverASocket() throws InterruptedException {
        SocketClient client = SocketClient.connect(port, null);
        client.send("{\"type\":\"connection_init\"}");
        assertThat(client.next()).contains("connection_ack");
        client.send(
                "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":"
                        + "{\"query\":\"subscription { numbers(to: 2) }\"}}");
        assertThat(client.next()).contains("{\"numbers\":1}");
        assertThat(client.next()).contains("{\"numbers\":2}");
        assertThat(client.next()).contains("\"complete\"");
    }

    @Test
    void closesASocketThatSendsNoMessage() throws InterruptedException {
        SocketClient client = SocketClient.connect(port, null);
        client.send("nonsense");
        assertThat(client.next()).isEqualTo("closed 4400");
    }

    @Test
    void refusesASocketOpenedByAnotherSite() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> SocketClient.connect(port, "https://elsewhere.example"))
                .havingCause()
                .isInstanceOf(WebSocketHandshakeException.class);
    }
}
