package dev.shiren.retention;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The list of complaints to hand over to the discipline organ (移交): one JSON object a line, with
/// which complaint it is and no word of its content.
final class HandOver {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private HandOver() {}

    /// Writes the list; returns how many complaints are in it.
    static long write(String file, ComplaintRetention complaints, LocalDate latest)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(Path.of(file))) {
            return complaints.list(
                    latest,
                    complaint -> {
                        Map<String, Object> line = new LinkedHashMap<>();
                        line.put("cadre", complaint.cadre());
                        line.put("event", complaint.code());
                        line.put("outcome", complaint.outcome());
                        line.put("since", complaint.since().toString());
                        writeLine(out, MAPPER.writeValueAsString(line));
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeLine(Writer out, String line) {
        try {
            out.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
