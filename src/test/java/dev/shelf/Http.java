package dev.shelf;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Sends requests byte by byte as a test wants them and reads what comes back.
public final class Http {

    public static final String RESPONSE = "application/graphql-response+json";
    public static final String JSON = "application/json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public record Answer(HttpResponse<String> raw) {

        public int status() {
            return raw.statusCode();
        }

        public @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            return MAPPER.readTree(raw.body());
        }

        public String code() {
            return json().at("/errors/0/extensions/code").asString();
        }

        public String message() {
            return json().at("/errors/0/message").asString();
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI endpoint;
    private final @Nullable String token;

    /// Of nobody.
    public Http(int port) {
        this(port, null);
    }

    /// Of whoever has the token.
    public Http(int port, @Nullable String token) {
        this.endpoint = URI.create("http://localhost:" + port + "/graphql");
        this.token = token;
    }

    public URI at(String path) {
        return endpoint.resolve(path);
    }

    /// Posts a document as most clients do.
    public Answer post(String document) {
        return post(document, RESPONSE);
    }

    public Answer post(String document, String accept) {
        return postBody(MAPPER.writeValueAsString(Map.of("query", document)), JSON, accept);
    }

    public Answer postBody(String body, String contentType, String accept) {
        return send(
                HttpRequest.newBuilder(endpoint)
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", contentType)
                        .header("Accept", accept));
    }

    /// A request with this body, to which headers may be added.
    public HttpRequest.Builder posting(String body) {
        return HttpRequest.newBuilder(endpoint)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", JSON)
                .header("Accept", RESPONSE);
    }

    public Answer get(Map<String, String> parameters, String accept) {
        String query =
                parameters.entrySet().stream()
                        .map(p -> p.getKey() + "=" + encoded(p.getValue()))
                        .collect(Collectors.joining("&", "/graphql?", ""));
        return send(HttpRequest.newBuilder(endpoint.resolve(query)).header("Accept", accept));
    }

    public Answer method(String method, String body) {
        return send(
                HttpRequest.newBuilder(endpoint)
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", JSON)
                        .header("Accept", RESPONSE));
    }

    public Answer send(HttpRequest.Builder request) {
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(
                    client.send(
                            request.timeout(Duration.ofSeconds(30)).build(),
                            BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
