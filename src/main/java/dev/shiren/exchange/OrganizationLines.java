package dev.shiren.exchange;

import dev.shiren.org.Unit;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The first pass over a roster: units are kept, all else only counted, so that references may
/// point forward.
final class OrganizationLines {

    static final String POST = "post";
    static final Set<String> LATER = Set.of("cadre", "ranking");

    private final RosterReader reader = new RosterReader();
    private final ImportLog log;
    final Map<String, Unit> units = new LinkedHashMap<>();
    final Map<String, String> places = new HashMap<>();
    long lines;
    long posts;
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
        String kind = kind(line);
        if (LATER.contains(kind)) {
            later++;
            return;
        }
        if (POST.equals(kind)) {
            posts++;
            return;
        }
        switch (reader.read(line.bytes(), line.length(), place)) {
            case RosterReader.Line.UnitLine(Unit unit) -> {
                units.merge(unit.code(), unit, Merging::unit);
                places.put(unit.code(), place);
            }
            case RosterReader.Line.Refused(Finding finding) -> log.found(finding);
            case RosterReader.Line.PostLine _,
                    RosterReader.Line.Person _,
                    RosterReader.Line.Ranking _ ->
                    throw new IllegalStateException("a later line was read in the first pass");
        }
    }

    /// The kind that decides which pass takes the line. One that breaks off before its kind has
    /// none and is reported by the first pass and by no other.
    static @Nullable String kind(LineReader line) {
        try {
            return RosterReader.kind(line.bytes(), line.length());
        } catch (JacksonException e) {
            return null; // the reader names what is wrong with it
        }
    }
}
