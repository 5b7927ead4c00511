package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Imports person files through the entry that the command and the jobs use, beside cadres that a
/// roster has brought before.
final class PersonImports {

    static final String UNIT = "PF-U";

    final Path folder;

    /// What the last import found.
    RecordingLog log = new RecordingLog();

    private final Imports imports;
    private final CadreDocuments documents;
    private final JdbcTemplate jdbc;
    private final Path rosters;

    /// @param root an empty folder; person files are written to [#folder], below it
    PersonImports(BeanFactory beans, Path root) {
        this.imports = beans.getBean(Imports.class);
        this.documents = beans.getBean(CadreDocuments.class);
        this.jdbc = beans.getBean(JdbcTemplate.class);
        this.folder = created(root.resolve("people"));
        this.rosters = created(root.resolve("rosters"));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CadreDocument document(String code) {
        return documents.byCodes(List.of(code)).getFirst();
    }

    CadreDocument named(String name) {
        return document(
                String.valueOf(
                        jdbc.queryForObject(
                                "SELECT code FROM cadre WHERE name = ?", String.class, name)));
    }

    void roster(String... cadres) throws IOException {
        String unit =
                "{\"kind\":\"unit\",\"code\":\"%s\",\"name\":\"人员单位\",\"type\":\"TOWNSHIP\"}\n"
                        .formatted(UNIT);
        Path file = rosters.resolve("roster.ndjson");
        run(Files.writeString(file, unit + String.join("\n", cadres)), ImportOptions.NONE);
        assertThat(log.findings).isEmpty();
    }

    static String cadre(String code, String name, String birth, String more) {
        return """
        {"kind":"cadre","code":"%s","name":"%s","gender":"2","birth":"%s","unit":"%s",\
        "managementCategory":"03","personStatus":"1"%s}\
        """
                .formatted(code, name, birth, UNIT, more);
    }

    ImportSummary run(Path source, ImportOptions options) throws IOException {
        log = new RecordingLog();
        return imports.run(source, String.valueOf(source.getFileName()), options, log);
    }

    Path one(PersonForm form) throws IOException {
        return Files.write(folder.resolve("one.lrmx"), form.bytes());
    }

    void write(String name, PersonForm form) throws IOException {
        Files.write(folder.resolve(name), form.bytes());
    }
}
