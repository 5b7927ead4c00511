package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

class UploadSweepTests {

    private static final Instant START = Instant.parse("2026-07-01T10:00:00Z");

    @TempDir Path folder;
    private final Set<String> inUse = new HashSet<>();

    @BeforeEach
    void upload() throws IOException {
        for (String name : new String[] {"whole", "broken.part", "read.taken", "left.taken"}) {
            Path file = Files.writeString(folder.resolve(name), "x");
            Files.setLastModifiedTime(file, FileTime.from(START));
        }
        inUse.add("read.taken");
    }

    @Test
    void leavesWhatIsYoung() throws IOException {
        sweep(Duration.ofHours(24)).run();
        assertThat(names()).hasSize(4);
    }

    @Test
    void deletesWhatIsOldAndNotRead() throws IOException {
        Duration later = Duration.ofHours(24).plusSeconds(1);
        assertThat(sweep(later).expired()).containsExactly("broken.part", "left.taken", "whole");
        sweep(later).run();
        assertThat(names()).containsExactly("read.taken");
        inUse.clear();
        sweep(later).run();
        assertThat(names()).isEmpty();
    }

    @Test
    void findsNothingWhereNothingWasUploaded() {
        UploadSweep sweep =
                new UploadSweep(
                        folder.resolve("none"), Duration.ZERO, Clock.systemUTC(), () -> inUse);
        assertThat(sweep.expired()).isEmpty();
    }

    private UploadSweep sweep(Duration later) {
        Clock moved = Clock.fixed(START.plus(later), ZoneOffset.UTC);
        return new UploadSweep(folder, Duration.ofHours(24), moved, () -> inUse);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
