package dev.shiren.bench;

import dev.shiren.testing.TestIssuer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A server of Shiren that is asked over HTTP; it ends with this.
final class Server implements AutoCloseable {

    private static final int PORT = 8095;
    private static final int PAGES = 40;
    private static final String TOKEN = TestIssuer.token("CADRE_OFFICER");

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint = URI.create("http://127.0.0.1:%d/graphql".formatted(PORT));
    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    /// Starts it and waits until it answers.
    static Server of(Shiren shiren) throws IOException, InterruptedException {
        Server server = new Server(shiren.serve(PORT));
        for (int i = 0; i < 240; i++) {
            if (!server.process.isAlive()) {
                throw new IllegalStateException(
                        "the server ended with " + server.process.exitValue());
            }
            try {
                server.ask("{__typename}", Map.of());
                return server;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("the server did not answer in two minutes");
    }

    Process process() {
        return process;
    }

    /// The answer to a request's body.
    byte[] post(byte[] body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + TOKEN)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /// The `data` of an answer without errors.
    JsonNode ask(String document, Map<String, ?> variables)
            throws IOException, InterruptedException {
        JsonNode answer =
                json.readTree(
                        post(
                                json.writeValueAsBytes(
                                        Map.of("query", document, "variables", variables))));
        if (answer.has("errors")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.get("data");
    }

    /// Pages of a hundred cadres in the order of units, some thousand cadres in all.
    List<JsonNode> pages() throws IOException, InterruptedException {
        List<JsonNode> pages = new ArrayList<>();
        String after = "";
        for (int i = 0; i < PAGES; i++) {
            JsonNode page =
                    ask(
                                    """
                                    query ($after: String) { cadres(first: 100, after: $after,
                                        orderBy: [{field: UNIT_SORT, direction: ASC}]) {
                                        nodes { id code version } pageInfo { endCursor } } }\
                                    """,
                                    after.isEmpty() ? Map.of() : Map.of("after", after))
                            .get("cadres");
            pages.add(page);
            after = page.at("/pageInfo/endCursor").asString();
        }
        return pages;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
