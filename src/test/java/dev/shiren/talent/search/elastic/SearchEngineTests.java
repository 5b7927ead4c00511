package dev.shiren.talent.search.elastic;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import com.sun.net.httpserver.HttpServer;

import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class SearchEngineTests {

    @Test
    void saysThatNothingListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        refuses(port, ErrorCode.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 503})
    void saysThatTheIndexCannotAnswerNow(int status) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body =
                            """
                            {"status": %d, "error": {"type": "planted", "reason": "planted"}}\
                            """
                                    .formatted(status)
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        try {
            refuses(server.getAddress().getPort(), ErrorCode.UNAVAILABLE);
        } finally {
            server.stop(0);
        }
    }

    private static void refuses(int port, ErrorCode code) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + port);
        try (Rest5Client http = Rest5Client.builder(uri).build();
                Rest5ClientTransport transport =
                        new Rest5ClientTransport(http, new Jackson3JsonpMapper())) {
            SearchEngine engine = new SearchEngine(new ElasticsearchClient(transport), "cadre");
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> engine.search(new SearchRequest.Builder()))
                    .returns(code, RejectedException::code);
        }
    }
}
