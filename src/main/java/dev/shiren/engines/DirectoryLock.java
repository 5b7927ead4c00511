package dev.shiren.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Says which process owns a data directory. The operating system frees it with the process.
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// The lock of `dataDir`, empty when another process, or another part of this one, has it.
    /// The channel is closed with the lock, or at once when there is no lock.
    @SuppressWarnings("resource")
    static Optional<DirectoryLock> tryAcquire(Path dataDir) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        dataDir.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(new DirectoryLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
