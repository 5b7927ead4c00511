package dev.shiren.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The recorded process id of an engine, and what to do when it outlived its owner.
final class PidFile {

    private static final Duration LEAVING = Duration.ofSeconds(20);
    private static final Duration ASKED = Duration.ofSeconds(10);
    private static final Duration KILLED = Duration.ofSeconds(5);

    private PidFile() {}

    static Optional<ProcessHandle> read(Path file) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException noSuchProcess) {
            return Optional.empty();
        }
    }

    /// Ends what an earlier owner left running. A process counts as ours only when its command
    /// line names `directory`: the number may belong to somebody else by now. Normally it is
    /// already leaving, so it gets time before it is asked, and again before it is killed.
    static void endStale(Path file, Path directory) {
        read(file).filter(process -> belongsTo(process, directory)).ifPresent(PidFile::end);
    }

    private static boolean belongsTo(ProcessHandle process, Path directory) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return String.join(" ", arguments).contains(directory.toString());
    }

    private static void end(ProcessHandle process) {
        if (ends(process, LEAVING)) {
            return;
        }
        process.destroy();
        if (!ends(process, ASKED)) {
            process.destroyForcibly();
            ends(process, KILLED);
        }
    }

    private static boolean ends(ProcessHandle process, Duration limit) {
        return Deadline.in(limit).await(() -> !process.isAlive());
    }
}
