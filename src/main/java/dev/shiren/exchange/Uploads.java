package dev.shiren.exchange;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Takes the files of imports: `PUT /uploads` with the bytes as `application/octet-stream` answers
/// `{"upload": "..."}`, which `startImport` uses once.
@RestController
class Uploads {

    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}");

    private final Path folder;
    private final long most;
    private final Clock clock;

    Uploads(
            @Value("${shiren.data-dir:.data}/uploads") Path folder,
            @Value("${shiren.upload.max-size}") DataSize most,
            Clock clock) {
        this.folder = folder;
        this.most = most.toBytes();
        this.clock = clock;
    }

    @PutMapping(path = "/uploads", consumes = "application/octet-stream")
    ResponseEntity<Map<String, String>> receive(InputStream body) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        // Until it is whole it has another name, which nobody can take.
        Path part = folder.resolve(name + ".part");
        try {
            if (!copy(body, part)) {
                return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                        .body(Map.of("error", "an upload has at most %d bytes".formatted(most)));
            }
            Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("upload", name));
    }

    /// The uploaded file, which nobody else gets from now on.
    Optional<Path> take(String upload) {
        if (!NAME.matcher(upload).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Files.move(folder.resolve(upload), folder.resolve(upload + ".taken")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean copy(InputStream body, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > most) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
