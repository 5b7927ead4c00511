package dev.shiren.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shelf.Http;
import dev.shelf.ShelfController;
import dev.shelf.ShelfTest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Clients that send or read slowly hold a thread and memory for a short while only.
@ShelfTest
@TestPropertySource(
        properties = {
            "shiren.http.body-time=1s",
            "shiren.http.send-time=1s",
            "server.tomcat.connection-timeout=1s"
        })
class SlowClientTests {

    private static final String HEAD =
            """
            POST /graphql HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Accept: %s\r
            Content-Length: %d\r
            \r
            """;
    private static final String FLOOD = "subscription { flood }";

    /// What stands between the server and a client that reads nothing: buffers of both kernels.
    private static final int BETWEEN = 20_000_000;

    private final ShelfController shelf;
    private final int port;

    SlowClientTests(@Autowired ShelfController shelf, @Value("${local.server.port}") int port) {
        this.shelf = shelf;
        this.port = port;
    }

    @Test
    void answers408ToABodyThatComesByteByByte() throws IOException {
        try (Socket socket = connect()) {
            write(socket, HEAD.formatted(Http.JSON, 1000));
            String[] answer = {""};
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(100))
                    .until(
                            () -> {
                                if (socket.getInputStream().available() > 0) {
                                    answer[0] = read(socket);
                                    return true;
                                }
                                write(socket, " ");
                                return false;
                            });
            assertThat(answer[0]).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT");
        }
    }

    @Test
    void answers408ToABodyThatStops() throws IOException {
        try (Socket socket = connect()) {
            write(socket, HEAD.formatted(Http.JSON, 1000) + "{");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> socket.getInputStream().available() > 0);
            assertThat(read(socket)).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void leavesAnEventStreamThatNobodyReads() throws IOException {
        String body = "{\"query\":\"%s\"}".formatted(FLOOD);
        try (Socket socket = connect()) {
            write(socket, HEAD.formatted("text/event-stream", body.length()) + body);
            awaitLeft();
        }
    }

    @Test
    void closesASocketThatNobodyReads() throws IOException {
        try (Socket socket = connect()) {
            write(
                    socket,
                    """
                    GET /graphql HTTP/1.1\r
                    Host: localhost:%d\r
                    Connection: Upgrade\r
                    Upgrade: websocket\r
                    Sec-WebSocket-Version: 13\r
                    Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
                    Sec-WebSocket-Protocol: graphql-transport-ws\r
                    \r
                    """
                            .formatted(port));
            frame(socket, "{\"type\":\"connection_init\"}");
            frame(
                    socket,
                    "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"%s\"}}"
                            .formatted(FLOOD));
            awaitLeft();
        }
    }

    private void awaitLeft() {
        int before = shelf.pages.get();
        Awaitility.await().until(() -> shelf.watchers.get() == 1);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> shelf.watchers.get() == 0);
        long bytes = (long) (shelf.pages.get() - before) * ShelfController.PAGE;
        assertThat(bytes).isLessThan(BETWEEN);
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Socket socket) throws IOException {
        byte[] answer = new byte[4096];
        int length = socket.getInputStream().read(answer);
        return new String(answer, 0, length, StandardCharsets.UTF_8);
    }

    /// A text message as a client sends it, masked with zeros.
    private static void frame(Socket socket, String text) throws IOException {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        frame.write(0x80 | payload.length);
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        assertThat(payload.length).isLessThan(126);
        socket.getOutputStream().write(frame.toByteArray());
    }
}
