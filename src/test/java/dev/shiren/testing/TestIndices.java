package dev.shiren.testing;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// The indices of one test run, told from others by their prefix.
final class TestIndices {

    private static final String ALL_RUNS = "shiren-test-";

    private final URI server;
    private final String prefix;

    TestIndices(String uris, String prefix) {
        this.server = URI.create(uris.split(",", -1)[0].strip() + "/");
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    String serverVersion() {
        return JsonMapper.shared()
                .readTree(send("GET", "").body())
                .path("version")
                .path("number")
                .asString();
    }

    void delete() {
        delete(prefix);
    }

    /// Only for a server no other run uses.
    void deleteAllOfEarlierRuns() {
        delete(ALL_RUNS);
    }

    private void delete(String start) {
        List<String> names =
                send("GET", "_cat/indices/" + start + "*?h=index&expand_wildcards=all")
                        .body()
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        names.forEach(name -> send("DELETE", name));
    }

    private HttpResponse<String> send(String method, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        method + " " + request.uri() + ": " + response.body());
            }
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
