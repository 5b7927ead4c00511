package dev.shiren.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much a roster holds.
///
/// @param rows lines and the records within them
record RosterCount(long cadres, long rows) {

    static RosterCount of(Path roster) throws IOException {
        try (Stream<String> lines = Files.lines(roster)) {
            return lines.map(RosterCount::of).reduce(new RosterCount(0, 0), RosterCount::plus);
        }
    }

    private static RosterCount of(String line) {
        JsonNode root = JsonMapper.shared().readTree(line);
        long records = root.valueStream().filter(JsonNode::isArray).mapToLong(JsonNode::size).sum();
        return new RosterCount(root.get("kind").asString().equals("cadre") ? 1 : 0, 1 + records);
    }

    private RosterCount plus(RosterCount other) {
        return new RosterCount(cadres + other.cadres, rows + other.rows);
    }
}
