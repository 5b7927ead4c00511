package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shelf.Http;
import dev.shelf.ShelfTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Subscriptions over both transports, as bytes; `src/conformance` has the real clients.
@ShelfTest
class StreamTests {

    private static final String EVENT_STREAM = "text/event-stream";

    private final Http http;
    private final URI socketAddress;

    StreamTests(@Value("${local.server.port}") int port) {
        http = new Http(port);
        socketAddress = URI.create("ws://localhost:" + port + "/graphql");
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
        Client client = connect(null);
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
        Client client = connect(null);
        client.send("nonsense");
        assertThat(client.next()).isEqualTo("closed 4400");
    }

    @Test
    void refusesASocketOpenedByAnotherSite() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> connect("https://elsewhere.example"))
                .havingCause()
                .isInstanceOf(WebSocketHandshakeException.class);
    }

    private Client connect(@Nullable String origin) {
        Client client = new Client();
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        client.socket =
                builder.subprotocols("graphql-transport-ws")
                        .buildAsync(socketAddress, client)
                        .join();
        return client;
    }

    /// Collects what the server sends, whole messages in order.
    private static final class Client implements WebSocket.Listener {

        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private @Nullable WebSocket socket;

        void send(String message) {
            WebSocket open = socket;
            assertThat(open).isNotNull();
            if (open != null) {
                open.sendText(message, true).join();
            }
        }

        String next() throws InterruptedException {
            return String.valueOf(received.poll(10, TimeUnit.SECONDS));
        }

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                received.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            received.add("closed " + status);
            return null;
        }
    }
}
