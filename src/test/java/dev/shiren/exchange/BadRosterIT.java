package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.EngineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Each kind of bad roster line is left out alone, and told where it stands, what is wrong and
/// what would be right.
@EngineTest
class BadRosterIT {

    private static final String UNIT =
            "{\"kind\":\"unit\",\"code\":\"BR-U\",\"name\":\"坏行单位\",\"type\":\"TOWNSHIP\"}";

    @TempDir Path folder;
    @Autowired Imports imports;
    @Autowired JdbcTemplate jdbc;

    private final RecordingLog log = new RecordingLog();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "birth":"1980-02","sort":"5"                | /sort                     | WRONG_TYPE        | write a whole number
                    "birth":198002                              | /birth                    | WRONG_TYPE        | write a text in quotes
                    "birth":"1980-02-30"                        | /birth                    | INVALID_VALUE     | 1980-02-30
                    "birth":"1980-02","resume":7                | /resume                   | WRONG_TYPE        | write a text in quotes
                    "birth":"1980-02","pools":{}                | /pools                    | WRONG_TYPE        | write a list
                    "sort":1                                    | /birth                    | MISSING_PROPERTY  | add it
                    "birth":"1980-02","hobby":"x"               | /hobby                    | UNKNOWN_PROPERTY  | remove it
                    "birth":"1980-02","ethnicity":"77"          | /ethnicity                | UNKNOWN_CODE      | use a code of it
                    "birth":"1980-02","rank":{"code":"X9"}      | /rank/code                | UNKNOWN_CODE      | use a code of it
                    "birth":"1980-02","specialties":[{"code":"99.9"}] | /specialties/0/code | UNKNOWN_REFERENCE | import it first
                    "birth":"1980-02","appointments":[{"code":"A","unit":"BR-NONE","title":"x","start":"2001"}] | /appointments/0/unit | UNKNOWN_REFERENCE | import it first
                    "birth":"1980-02","idNumber":"110105194912310021" | /idNumber           | INVALID_VALUE     | correct it
                    "birth":"1980-02","resume":"甲\\ud800"      | /resume                   | INVALID_VALUE     | write the whole character
                    "birth":"1980-02","specialtyText":"{401}"    | /specialtyText            | INVALID_VALUE     | shorten it
                    "birth":"1980-02","languages":["英语",null] | /languages/1              | INVALID_VALUE     | leave the property out
                    """)
    void leavesOutABadCadre(String properties, String pointer, Finding.Code code, String remedy)
            throws IOException {
        String run = "BR-" + Integer.toHexString(properties.hashCode());
        run(
                UNIT,
                cadre(run + "-1", "王先", good()),
                cadre(run + "-BAD", "王坏", properties.replace("{401}", "甲".repeat(401))),
                cadre(run + "-2", "王后", good()));
        Finding refusal = refusal("line 3", run + "-1", run + "-2");
        assertThat(refusal.pointer()).as(refusal.message()).isEqualTo(pointer);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.message()).contains(remedy);
        assertThat(stored(run + "-BAD")).isZero();
    }

    @Test
    void leavesOutAnOverlongName() throws IOException {
        run(UNIT, cadre("BS-BAD", "王".repeat(51), good()), cadre("BS-1", "𠮷".repeat(50), good()));
        Finding refusal = refusal("line 2", "BS-1");
        assertThat(refusal.pointer()).isEqualTo("/name");
        assertThat(refusal.message()).contains("51").contains("shorten it");
    }

    @Test
    void leavesOutALastLineThatBreaksOff() throws IOException {
        String last = cadre("BT-BAD", "王断", good());
        run(UNIT, cadre("BT-1", "王先", good()), last.substring(0, last.length() - 20));
        Finding refusal = refusal("line 3", "BT-1");
        assertThat(refusal.code()).isEqualTo(Finding.Code.MALFORMED);
        assertThat(refusal.message()).startsWith("breaks off").contains("write one whole JSON");
    }

    @Test
    void leavesOutUnitsThatAreBelowThemselves() throws IOException {
        run(
                unit("BV-1", "BV-2"),
                unit("BV-2", "BV-3"),
                unit("BV-3", "BV-1"),
                unit("BV-4", "BV-4"),
                UNIT,
                cadre("BV-C", "王环", good()));
        assertThat(log.findings)
                .extracting(f -> f.place() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "line 1 CYCLE", "line 2 CYCLE", "line 3 CYCLE", "line 4 CYCLE");
        assertThat(log.findings)
                .allSatisfy(f -> assertThat(f.message()).contains("correct a parent"));
        assertThat(stored("BV-C")).isEqualTo(1);
    }

    @Test
    @Timeout(20)
    void leavesOutALineOfTwoHundredMegabytes() throws IOException {
        Path file = folder.resolve("roster.ndjson");
        Files.writeString(file, UNIT + "\n");
        try (SeekableByteChannel end = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            // A hole in the file: 200 MB that need not be written.
            end.position(200L << 20);
            String rest = "\n" + cadre("BW-1", "王巨", good()) + "\n";
            end.write(ByteBuffer.wrap(rest.getBytes(StandardCharsets.UTF_8)));
        }
        imports.run(file, "roster.ndjson", ImportOptions.NONE, log);
        Finding refusal = refusal("line 2", "BW-1");
        assertThat(refusal.code()).isEqualTo(Finding.Code.TOO_LONG);
        assertThat(refusal.message()).contains("a line of its own");
    }

    private Finding refusal(String place, String... landed) {
        assertThat(log.findings).hasSize(1);
        Finding refusal = log.findings.getFirst();
        assertThat(refusal.severity()).isEqualTo(Finding.Severity.REJECTION);
        assertThat(refusal.place()).isEqualTo(place);
        for (String code : landed) {
            assertThat(stored(code)).as(code).isEqualTo(1);
        }
        return refusal;
    }

    private int stored(String code) {
        return jdbc.queryForList("SELECT id FROM cadre WHERE code = ?", Long.class, code).size();
    }

    private void run(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("roster.ndjson"), String.join("\n", lines));
        ImportSummary summary = imports.run(file, "roster.ndjson", ImportOptions.NONE, log);
        assertThat(summary.lines()).isEqualTo(lines.length);
        assertThat(summary.rejected()).isEqualTo(log.findings.size());
    }

    private static String good() {
        return "\"birth\":\"1980-02\"";
    }

    private static String cadre(String code, String name, String properties) {
        return """
        {"kind":"cadre","code":"%s","name":"%s","gender":"2","unit":"BR-U",\
        "managementCategory":"03","personStatus":"1",%s}\
        """
                .formatted(code, name, properties);
    }

    private static String unit(String code, String parent) {
        return "{\"kind\":\"unit\",\"code\":\"%s\",\"name\":\"环\",\"type\":\"TOWNSHIP\",\"parent\":\"%s\"}"
                .formatted(code, parent);
    }
}
