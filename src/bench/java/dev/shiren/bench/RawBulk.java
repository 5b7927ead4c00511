package dev.shiren.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What `_bulk` does by itself: the documents of the cadre index, taken out before, go by two
/// clients into an index of the same mapping. Only the sending counts.
final class RawBulk {

    private static final int PAGE = 1000;
    private static final int PAGES_HELD = 20;
    private static final int CLIENTS = 2;

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String uri;
    private long documents;
    private long bytes;
    private double seconds;

    RawBulk(String uri) {
        this.uri = uri;
    }

    record Result(long documents, long bytes, double seconds) {}

    Result run() throws IOException, InterruptedException {
        JsonNode definition = send("GET", "/shiren-cadre", "").iterator().next();
        ObjectNode settings = json.createObjectNode();
        settings.set("analysis", definition.at("/settings/index/analysis"));
        settings.put("refresh_interval", "-1").put("number_of_shards", 1);
        settings.put("number_of_replicas", 0);
        ObjectNode body = json.createObjectNode();
        body.set("settings", settings);
        body.set("mappings", definition.get("mappings"));
        send("PUT", "/bench-raw", body.toString());
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            Pages pages = new Pages();
            for (List<byte[]> some = pages.next(); !some.isEmpty(); some = pages.next()) {
                long begin = System.nanoTime();
                List<Callable<JsonNode>> sends =
                        some.stream().<Callable<JsonNode>>map(page -> () -> bulk(page)).toList();
                for (Future<JsonNode> sent : clients.invokeAll(sends)) {
                    if (sent.get().get("errors").asBoolean()) {
                        throw new IllegalStateException("_bulk refused documents");
                    }
                }
                seconds += (System.nanoTime() - begin) / 1e9;
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            send("DELETE", "/bench-raw", "");
        }
        return new Result(documents, bytes, seconds);
    }

    /// Pages of the index as bodies of `_bulk` requests.
    private final class Pages {

        private String after = "";

        List<byte[]> next() throws IOException, InterruptedException {
            List<byte[]> pages = new ArrayList<>();
            for (int i = 0; i < PAGES_HELD; i++) {
                JsonNode hits =
                        send(
                                        "POST",
                                        "/shiren-cadre/_search",
                                        "{\"size\":%d,\"sort\":[\"id\"]%s}".formatted(PAGE, after))
                                .at("/hits/hits");
                if (hits.isEmpty()) {
                    break;
                }
                after = ",\"search_after\":" + hits.get(hits.size() - 1).get("sort");
                pages.add(page(hits));
            }
            return pages;
        }

        private byte[] page(JsonNode hits) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (JsonNode hit : hits) {
                byte[] source = json.writeValueAsBytes(hit.get("_source"));
                String action = "{\"index\":{\"_id\":%s}}\n".formatted(hit.get("_id"));
                out.write(action.getBytes(StandardCharsets.UTF_8));
                out.write(source);
                out.write('\n');
                documents++;
                bytes += source.length;
            }
            return out.toByteArray();
        }
    }

    private JsonNode bulk(byte[] body) throws IOException, InterruptedException {
        return send("POST", "/bench-raw/_bulk", HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private JsonNode send(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(method, path, HttpRequest.BodyPublishers.ofString(body));
    }

    private JsonNode send(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                http.send(
                        HttpRequest.newBuilder(URI.create(uri + path))
                                .method(method, body)
                                .header("Content-Type", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        JsonNode answer = json.readTree(response.body());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer);
        }
        return answer;
    }
}
