package dev.shiren.exchange.lrmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class LrmxSourceTests {

    private static final byte[] SMALL = "<Person/>".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void handsOverOneFile() throws IOException {
        Path file = Files.write(folder.resolve("甲.LRMX"), SMALL);
        assertThat(files(walk(file))).containsExactly("甲.LRMX");
    }

    @Test
    void judgesAnUploadByItsOriginalName() throws IOException {
        Path upload = Files.write(folder.resolve("0a1b.taken"), SMALL);
        List<LrmxEntry> entries = new ArrayList<>();
        LrmxSource.walk(upload, "甲.lrmx", entries::add);
        assertThat(files(entries)).containsExactly("甲.lrmx");
    }

    @Test
    void walksAFolderInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("乙/丙"));
        for (String name : List.of("b.Lrmx", "a.lrmx", "乙/丙/c.lrmx", "notes.txt", "._a.lrmx")) {
            Files.write(folder.resolve(name), SMALL);
        }
        assertThat(walk(folder))
                .extracting(LrmxEntry::place)
                .containsExactly("a.lrmx", "b.Lrmx", "乙/丙/c.lrmx");
    }

    @Test
    void explainsWhatItDoesNotOpenInAFolder() throws IOException {
        Files.write(folder.resolve("old.lrm"), SMALL);
        Files.write(folder.resolve("more.zip"), SMALL);
        Files.createSymbolicLink(folder.resolve("link.lrmx"), Path.of("old.lrm"));
        assertThat(refusals(walk(folder)))
                .extracting(LrmxRejected::place)
                .containsExactly("link.lrmx", "more.zip", "old.lrm");
    }

    @Test
    void refusesOtherFilesAndNothing() throws IOException {
        Path file = Files.write(folder.resolve("roster.xlsx"), SMALL);
        assertThat(refusals(walk(file))).hasSize(1);
        assertThat(refusals(walk(folder.resolve("absent.lrmx")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsZipNamesInEitherEncoding(String charset) throws IOException {
        Path zip = zip(Charset.forName(charset), Map.of("干部/单䶮.lrmx", SMALL));
        assertThat(files(walk(zip))).containsExactly("test.zip!/干部/单䶮.lrmx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.lrmx", "a/../../evil.lrmx", "/etc/evil.lrmx", "C:\\evil.lrmx",
                "..\\evil.lrmx", "\\\\host\\evil.lrmx", "a/..", "c:evil.lrmx"
            })
    void refusesNamesThatLeadOut(String name) throws IOException {
        List<LrmxEntry> entries = walk(zip(name, "good.lrmx"));
        assertThat(refusals(entries))
                .hasSize(1)
                .first()
                .satisfies(
                        r -> {
                            assertThat(r.place())
                                    .contains("evil".substring(0, name.contains("evil") ? 4 : 0));
                            assertThat(r.reason()).contains("leads out");
                        });
        assertThat(files(entries)).containsExactly("test.zip!/good.lrmx");
    }

    @Test
    void takesTwoDotsWithinAName() throws IOException {
        assertThat(files(walk(zip("甲..乙.lrmx")))).hasSize(1);
    }

    @Test
    void refusesNestedArchivesAndSkipsTheRest() throws IOException {
        List<LrmxEntry> entries =
                walk(zip("inner.ZIP", "b.7z", "Thumbs.db", "__MACOSX/._a.lrmx", "a.lrmx"));
        assertThat(refusals(entries))
                .extracting(LrmxRejected::place)
                .containsExactly("test.zip!/inner.ZIP", "test.zip!/b.7z");
        assertThat(files(entries)).containsExactly("test.zip!/a.lrmx");
    }

    @Test
    void refusesALargeEntryAlone() throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        content.put("large.lrmx", new byte[1_001]);
        content.put("fitting.lrmx", new byte[1_000]);
        List<LrmxEntry> entries =
                walk(zip(StandardCharsets.UTF_8, content), new LrmxLimits(1_000, 10, 100, 9_999));
        assertThat(refusals(entries))
                .extracting(LrmxRejected::place)
                .containsExactly("test.zip!/large.lrmx");
        assertThat(files(entries)).containsExactly("test.zip!/fitting.lrmx");
    }

    @Test
    void refusesABombAlone() throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        content.put("bomb.lrmx", new byte[15 << 20]);
        content.put("good.lrmx", SMALL);
        List<LrmxEntry> entries = walk(zip(StandardCharsets.UTF_8, content));
        assertThat(refusals(entries))
                .hasSize(1)
                .first()
                .satisfies(r -> assertThat(r.reason()).contains("100 times"));
        assertThat(files(entries)).containsExactly("test.zip!/good.lrmx");
    }

    @Test
    void stopsAtTheTotalAndAtTheNumber() throws IOException {
        Path three = zip("1.lrmx", "2.lrmx", "3.lrmx");
        List<LrmxEntry> byTotal = walk(three, new LrmxLimits(100, 10, 100, 2L * SMALL.length));
        assertThat(files(byTotal)).hasSize(2);
        assertThat(refusals(byTotal))
                .extracting(LrmxRejected::place)
                .containsExactly("test.zip!/3.lrmx");
        List<LrmxEntry> byNumber = walk(three, new LrmxLimits(100, 2, 100, 9_999));
        assertThat(files(byNumber)).hasSize(2);
        assertThat(refusals(byNumber))
                .hasSize(1)
                .first()
                .satisfies(r -> assertThat(r.reason()).contains("3 entries"));
    }

    @Test
    void refusesADamagedEntryAlone() throws IOException {
        Path zip = zip("bad.lrmx", "good.lrmx");
        byte[] bytes = Files.readAllBytes(zip);
        int data = 30 + "bad.lrmx".length();
        bytes[data] ^= 0x7F;
        bytes[data + 1] ^= 0x55;
        Files.write(zip, bytes);
        List<LrmxEntry> entries = walk(zip);
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast()).isInstanceOf(LrmxBytes.class);
        assertThat(refusals(entries))
                .extracting(LrmxRejected::place)
                .containsExactly("test.zip!/bad.lrmx");
    }

    @Test
    void answersAZipWithABrokenName() throws IOException {
        Path zip = zip("名.lrmx");
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
        String broken = bytes.replace("\u00E5\u0090\u008D", "\u00FF\u00FE\u00FD");
        assertThat(broken).isNotEqualTo(bytes);
        Files.writeString(zip, broken, StandardCharsets.ISO_8859_1);
        assertThat(walk(zip)).hasSize(1);
    }

    @Test
    void answersEveryTruncatedZip() throws IOException {
        byte[] whole = Files.readAllBytes(zip("a.lrmx", "b.lrmx"));
        for (int length = 0; length < whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
            assertThat(refusals(walk(cut))).as("cut at %d", length).isNotEmpty();
        }
    }

    private static List<LrmxEntry> walk(Path source) {
        return walk(source, LrmxLimits.DEFAULT);
    }

    private static List<LrmxEntry> walk(Path source, LrmxLimits limits) {
        List<LrmxEntry> entries = new ArrayList<>();
        LrmxSource.walk(source, String.valueOf(source.getFileName()), limits, entries::add);
        return entries;
    }

    private static List<String> files(List<LrmxEntry> entries) {
        return entries.stream().filter(LrmxBytes.class::isInstance).map(LrmxEntry::place).toList();
    }

    private static List<LrmxRejected> refusals(List<LrmxEntry> entries) {
        return entries.stream()
                .filter(LrmxRejected.class::isInstance)
                .map(LrmxRejected.class::cast)
                .toList();
    }

    private Path zip(String... names) throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        for (String name : names) {
            content.put(name, SMALL);
        }
        return zip(StandardCharsets.UTF_8, content);
    }

    private Path zip(Charset charset, Map<String, byte[]> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, charset)) {
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                put(out, entry.getKey(), entry.getValue());
            }
        }
        return Files.write(folder.resolve("test.zip"), bytes.toByteArray());
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        ((OutputStream) out).write(bytes);
        out.closeEntry();
    }
}
