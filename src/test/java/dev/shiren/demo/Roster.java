package dev.shiren.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A generated roster, read back.
record Roster(List<JsonNode> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Roster of(int cadres) {
        String text = new String(bytes(cadres), StandardCharsets.UTF_8);
        List<JsonNode> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(JSON.readTree(line)));
        return new Roster(lines);
    }

    static byte[] bytes(int cadres) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DemoCity(cadres, DemoCity.DEFAULT_TODAY).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<JsonNode> of(String kind) {
        return lines.stream().filter(line -> line.path("kind").asString().equals(kind)).toList();
    }

    List<String> codes(String kind) {
        return of(kind).stream().map(line -> text(line, "code")).toList();
    }

    /// All records of one list, of all cadres.
    Stream<JsonNode> records(String list) {
        return of("cadre").stream().flatMap(cadre -> cadre.path(list).valueStream());
    }

    static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
