package dev.shiren.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands before Elasticsearch and fails as told.
public final class FaultProxy implements AutoCloseable {

    /// What happens to requests.
    public enum Mode {
        PASS,
        /// The connection breaks without an answer.
        BREAK,
        /// The answer is 503.
        UNAVAILABLE,
        /// Writes are answered with 429, all else passes.
        REJECT_WRITES,
        /// Writes arrive and their answer is lost.
        LOSE_ANSWERS
    }

    private static final Set<String> KEPT = Set.of("content-type", "accept");

    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI target;
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Mode mode = Mode.PASS;

    public FaultProxy(String target) throws IOException {
        this.target = URI.create(target);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/", this::handle);
        server.start();
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void set(Mode next) {
        failed.set(0);
        mode = next;
    }

    /// Requests failed since the mode was set.
    public int failed() {
        return failed.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        boolean write = exchange.getRequestURI().getPath().endsWith("_bulk");
        switch (mode) {
            case PASS -> forward(exchange, true);
            case BREAK -> fail(exchange);
            case UNAVAILABLE -> answer(exchange, 503);
            case REJECT_WRITES -> {
                if (write) {
                    answer(exchange, 429);
                } else {
                    forward(exchange, true);
                }
            }
            case LOSE_ANSWERS -> {
                forward(exchange, !write);
                if (write) {
                    fail(exchange);
                }
            }
        }
    }

    private void fail(HttpExchange exchange) {
        failed.incrementAndGet();
        exchange.close();
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        failed.incrementAndGet();
        byte[] body =
                """
                {"error": {"type": "planted", "reason": "planted", "root_cause": []}, "status": %d}\
                """
                        .formatted(status)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void forward(HttpExchange exchange, boolean answer) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target.resolve(exchange.getRequestURI().toString()))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) -> {
                            if (KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                                request.header(name, values.getFirst());
                            }
                        });
        HttpResponse<byte[]> response = send(request.build());
        if (answer) {
            response.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
            byte[] body = response.body();
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(
                    response.statusCode(), head || body.length == 0 ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
