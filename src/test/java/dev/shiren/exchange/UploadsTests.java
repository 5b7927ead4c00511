package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

class UploadsTests {

    private static final Instant NOW = Instant.parse("2026-07-01T10:00:00Z");

    @TempDir Path folder;
    private Uploads uploads;

    @BeforeEach
    void makeUploads() {
        uploads =
                new Uploads(
                        folder.resolve("uploads"),
                        DataSize.ofBytes(10),
                        Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void givesAnUploadAwayOnce() throws IOException {
        ResponseEntity<Map<String, String>> answer = receive(10);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        Map<String, String> body = Objects.requireNonNull(answer.getBody());
        String upload = Objects.requireNonNull(body.get("upload"));
        assertThat(uploads.take(upload)).hasValueSatisfying(file -> assertThat(file).hasSize(10));
        assertThat(uploads.take(upload)).isEmpty();
    }

    @Test
    void keepsNothingOfAFileThatIsTooLarge() throws IOException {
        ResponseEntity<Map<String, String>> answer = receive(11);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(answer.getBody()).containsValue("an upload has at most 10 bytes");
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void keepsNothingOfAFileThatBreaksOff() throws IOException {
        InputStream broken =
                new InputStream() {
                    private boolean sent;

                    @Override
                    public int read() throws IOException {
                        throw new IOException("the client went away");
                    }

                    @Override
                    public int read(byte[] buffer, int from, int most) throws IOException {
                        if (sent) {
                            return read();
                        }
                        sent = true;
                        return 5;
                    }
                };
        assertThatThrownBy(() -> uploads.receive(broken)).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void datesAnUploadByTheClock() throws IOException {
        receive(1);
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            assertThat(Files.getLastModifiedTime(files.findFirst().orElseThrow()).toInstant())
                    .isEqualTo(NOW);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../secret", "00000000-0000-0000-0000-000000000000"})
    void givesAwayNothingElse(String upload) throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        receive(1);
        assertThat(uploads.take(upload)).isEmpty();
        assertThat(folder.resolve("secret")).exists();
    }

    private ResponseEntity<Map<String, String>> receive(int bytes) throws IOException {
        return uploads.receive(new ByteArrayInputStream(new byte[bytes]));
    }
}
