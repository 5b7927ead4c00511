package dev.shiren.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds and deletes uploads that nobody needs any more: such as arrived in part only, were never
/// started, or whose job has ended, all of them [#keep] ago.
@Component
public class UploadSweep {

    /// The name of the rule in logs.
    public static final String RULE = "upload.keep";

    private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);

    private final Path folder;
    private final Duration keep;
    private final Clock clock;
    private final Supplier<Set<String>> inUse;

    @Autowired
    UploadSweep(
            @Value("${shiren.data-dir:.data}/uploads") Path folder,
            @Value("${shiren.upload.keep}") Duration keep,
            Clock clock,
            JobLiveness jobs) {
        this(folder, keep, clock, () -> jobs.uploadsInUse(clock.instant().minus(keep)));
    }

    /// @param inUse names of files that jobs read, or whose jobs ended lately
    UploadSweep(Path folder, Duration keep, Clock clock, Supplier<Set<String>> inUse) {
        this.folder = folder;
        this.keep = keep;
        this.clock = clock;
        this.inUse = inUse;
    }

    /// The names of the files that are over.
    public List<String> expired() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Instant latest = clock.instant().minus(keep);
        Set<String> used = inUse.get();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isBefore(file, latest))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !used.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the uploads in " + folder + " are not listed", e);
        }
    }

    /// Deletes one of them, if it is still there.
    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the upload %s is not deleted: delete it by hand".formatted(name), e);
        }
    }

    /// Deletes all that are over.
    void run() {
        List<String> names = expired();
        names.forEach(this::delete);
        if (!names.isEmpty()) {
            LOG.info("deleted {} uploads that nobody needs: {}", names.size(), names);
        }
    }

    private static boolean isBefore(Path file, Instant latest) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(latest);
        } catch (NoSuchFileException e) {
            return false; // taken or deleted meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException("the age of " + file + " is not known", e);
        }
    }
}
