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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A bad person file is left out alone, and told with its name, the reason and the remedy.
@EngineTest
class BadPersonFilesIT {

    private static final String BOMB =
            """
            <?xml version="1.0"?>
            <!DOCTYPE Person [
              <!ENTITY a "ha">
              <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
              <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
              <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
              <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
              <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
              <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
            ]>
            <Person><XingMing>&g;</XingMing></Person>
            """;
    private static final String FILE =
            "<Person><XingMing>坏某</XingMing><XingBie>女</XingBie>"
                    + "<ChuShengNianYue>198003</ChuShengNianYue>%s</Person>";

    @TempDir Path folder;
    @Autowired Imports imports;
    @Autowired JdbcTemplate jdbc;

    private final RecordingLog log = new RecordingLog();

    @Test
    @Timeout(20)
    void leavesOutAnEntityBomb() throws IOException {
        Finding refusal = refusalBeside("弹", BOMB);
        assertThat(refusal.pointer()).startsWith("line ");
        assertThat(refusal.message()).contains("DOCTYPE").contains("remove");
    }

    @ParameterizedTest
    @CsvSource({
        "码, <ShenFenZheng>110105194912310021</ShenFenZheng>, ShenFenZheng, correct the id number",
        "断, <JianLi>1998.09, line 1, save it again",
        "半, <JianLi>&#xD800;</JianLi>, line 1, save it again",
        "零, <JianLi>&#0;</JianLi>, line 1, save it again"
    })
    void leavesOutABadFile(String sign, String element, String pointer, String remedy)
            throws IOException {
        Finding refusal = refusalBeside(sign, FILE.formatted(element));
        assertThat(refusal.pointer()).startsWith(pointer);
        assertThat(refusal.message()).contains(remedy).doesNotContain("1101051949");
    }

    @Test
    void leavesOutAnEntryThatLeadsOutOfItsZip() throws IOException {
        Path zip = folder.resolve("people.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(entries, "../bad.lrmx", PersonForm.of("坏逃", "198003"));
            put(entries, "good.lrmx", PersonForm.of("好逃", "198003"));
        }
        Finding refusal = refusal(zip, "好逃");
        assertThat(refusal.place()).isEqualTo("people.zip!/../bad.lrmx");
        assertThat(refusal.message()).contains("leads out").contains("plain names");
        assertThat(stored("坏逃")).isZero();
        assertThat(folder.resolveSibling("bad.lrmx")).doesNotExist();
    }

    private Finding refusalBeside(String sign, String bad) throws IOException {
        Files.writeString(folder.resolve("bad.lrmx"), bad);
        Files.write(folder.resolve("good.lrmx"), PersonForm.of("好" + sign, "198003").bytes());
        Finding refusal = refusal(folder, "好" + sign);
        assertThat(refusal.place()).isEqualTo("bad.lrmx");
        return refusal;
    }

    private Finding refusal(Path source, String landed) throws IOException {
        Path roster =
                Files.writeString(
                        folder.resolve("unit.ndjson"),
                        "{\"kind\":\"unit\",\"code\":\"BP-U\",\"name\":\"坏件单位\",\"type\":\"TOWNSHIP\"}");
        imports.run(roster, "unit.ndjson", ImportOptions.NONE, log);
        String name = String.valueOf(source.getFileName());
        imports.run(source, name, new ImportOptions(null, "BP-U"), log);
        assertThat(log.refusals()).hasSize(1);
        assertThat(stored(landed)).isEqualTo(1);
        Finding refusal = log.refusals().getFirst();
        assertThat(refusal.severity()).isEqualTo(Finding.Severity.REJECTION);
        return refusal;
    }

    private int stored(String name) {
        return jdbc.queryForList("SELECT id FROM cadre WHERE name = ?", Long.class, name).size();
    }

    private static void put(ZipOutputStream out, String name, PersonForm form) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(form.bytes());
        out.closeEntry();
    }
}
