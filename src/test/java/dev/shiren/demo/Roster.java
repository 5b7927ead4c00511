package dev.shiren.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A generated roster, read back.
record Roster(List<JsonNode> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final Roster SMALL = of(300);

    /// Enough people for the rarest event to have happened to somebody.
    static final Roster LARGE = of(4000);

    static Roster of(int cadres) {
        return of(cadres, DemoCity.DEFAULT_TODAY);
    }

    static Roster of(int cadres, LocalDate today) {
        String text = new String(bytes(cadres, today), StandardCharsets.UTF_8);
        List<JsonNode> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(JSON.readTree(line)));
        return new Roster(lines);
    }

    static byte[] bytes(int cadres) {
        return bytes(cadres, DemoCity.DEFAULT_TODAY);
    }

    private static byte[] bytes(int cadres, LocalDate today) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DemoCity(cadres, today).writeTo(out);
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

    /// The values a property has among the nodes.
    static Set<String> texts(Stream<JsonNode> nodes, String property) {
        return nodes.map(node -> text(node, property))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }
}
