package dev.shiren.exchange;

import dev.shiren.org.Post;
import dev.shiren.org.Unit;

import tools.jackson.core.JacksonException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The first pass over a roster: units and posts are kept, cadres and rankings only counted, so
/// that
/// references may point forward.
final class OrganizationLines {

    private final RosterReader reader = new RosterReader();
    private final ImportLog log;
    final Map<String, Unit> units = new LinkedHashMap<>();
    final Map<String, Post> posts = new LinkedHashMap<>();
    final Map<String, String> places = new HashMap<>();
    long lines;
    long later;

    OrganizationLines(ImportLog log) {
        this.log = log;
    }

    void take(LineReader line, String place) {
        lines++;
        if (line.tooLong()) {
            log.found(
                    Finding.rejection(
                            place,
                            "",
                            Finding.Code.TOO_LONG,
                            "has more than %d bytes: write each object on a line of its own"
                                    .formatted(LineReader.LONGEST)));
            return;
        }
        if (isLater(line)) {
            later++;
            return;
        }
        switch (reader.read(line.bytes(), line.length(), place)) {
            case RosterReader.Line.UnitLine(Unit unit) -> {
                units.merge(unit.code(), unit, Merging::unit);
                places.put("unit " + unit.code(), place);
            }
            case RosterReader.Line.PostLine(Post post) -> {
                posts.merge(post.code(), post, Merging::post);
                places.put("post " + post.code(), place);
            }
            case RosterReader.Line.Refused(Finding finding) -> log.found(finding);
            case RosterReader.Line.Person _, RosterReader.Line.Ranking _ ->
                    throw new IllegalStateException("a later line was read in the first pass");
        }
    }

    /// Whether the second pass takes the line. A line that breaks off before its kind is reported
    /// by
    /// the first pass and by no other.
    static boolean isLater(LineReader line) {
        try {
            String kind = RosterReader.kind(line.bytes(), line.length());
            return "cadre".equals(kind) || "ranking".equals(kind);
        } catch (JacksonException e) {
            return false; // the reader names what is wrong with it
        }
    }
}
