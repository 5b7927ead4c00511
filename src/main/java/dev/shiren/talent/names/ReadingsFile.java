package dev.shiren.talent.names;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the data files of this package: a header line, then lines `text,readings,note` with
/// alternative readings separated by `|` and the syllables of one reading by a space.
final class ReadingsFile {

    private ReadingsFile() {}

    /// The alternatives of each text in the file's order, each a list of syllables.
    ///
    /// @throws IllegalStateException if the file is missing or a line is no such line
    static Map<String, List<List<String>>> read(String resource) {
        try (InputStream stream = ReadingsFile.class.getResourceAsStream(resource)) {
            return parse(resource, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Map<String, List<List<String>>> parse(
            String resource, @Nullable InputStream stream) {
        if (stream == null) {
            throw new IllegalStateException(resource + " is missing from the class path");
        }
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        Map<String, List<List<String>>> readings = new LinkedHashMap<>();
        lines.lines()
                .skip(1)
                .forEach(
                        line -> {
                            String[] cells = line.split(",", -1);
                            if (cells.length != 3 || !cells[1].matches("[a-z]+([ |][a-z]+)*")) {
                                throw new IllegalStateException(
                                        resource + ": not 'text,readings,note': " + line);
                            }
                            readings.put(cells[0], alternatives(cells[1]));
                        });
        return Map.copyOf(readings);
    }

    private static List<List<String>> alternatives(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(reading -> List.of(reading.split(" ", -1)))
                .toList();
    }
}
