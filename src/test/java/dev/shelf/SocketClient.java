package dev.shelf;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A GraphQL socket that a test sends messages over; collects what the server sends, whole
/// messages in order.
public final class SocketClient implements WebSocket.Listener {

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    private SocketClient() {}

    /// Opens a socket, as a page of an origin where one is given.
    public static SocketClient connect(int port, @Nullable String origin) {
        SocketClient client = new SocketClient();
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        client.socket =
                builder.subprotocols("graphql-transport-ws")
                        .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), client)
                        .join();
        return client;
    }

    public void send(String message) {
        WebSocket open = socket;
        if (open == null) {
            throw new IllegalStateException("the socket is not open");
        }
        open.sendText(message, true).join();
    }

    /// Leaves without a word.
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    /// The next message, `closed` with the status, or `null` when none comes within ten seconds.
    public String next() throws InterruptedException {
        return String.valueOf(received.poll(10, TimeUnit.SECONDS));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
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
