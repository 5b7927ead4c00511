package dev.shiren.engines;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A MariaDB and an Elasticsearch running as child processes, with their data in one directory.
///
/// The first process to open a directory owns the engines and stops them on [#close]; if it is
/// killed they stop by themselves. Another process that opens the directory meanwhile attaches:
/// it gets the same addresses, and closing leaves the engines alone. All data outlives both.
public final class EmbeddedEngines implements AutoCloseable {

    private static final Duration OTHERS_START = Duration.ofMinutes(3);

    private final EngineAddresses addresses;
    private final @Nullable OwnedEngines owned;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedEngines(EngineAddresses addresses, @Nullable OwnedEngines owned) {
        this.addresses = addresses;
        this.owned = owned;
    }

    /// Starts the engines of `dataDir` in their default sizes; see
    /// [#start(Path, EngineSizes, Consumer)].
    public static EmbeddedEngines start(Path dataDir, Consumer<String> progress) {
        return start(dataDir, EngineSizes.DEFAULT, progress);
    }

    /// Starts the engines of `dataDir`, or attaches to them when another process runs them, and
    /// returns when both answer. `progress` gets one line per step.
    ///
    /// @throws EngineStartException when an engine does not start
    public static EmbeddedEngines start(
            Path dataDir, EngineSizes sizes, Consumer<String> progress) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            throw new EngineStartException(
                    "the embedded engines need Linux or macOS; on Windows start"
                            + " docker-compose.yml and set shiren.engines=external");
        }
        try {
            Path directory =
                    Directories.createPrivate(dataDir.toAbsolutePath().normalize()).toRealPath();
            return open(directory, sizes, progress);
        } catch (IOException failure) {
            throw new UncheckedIOException("the data directory " + dataDir, failure);
        }
    }

    private static EmbeddedEngines open(
            Path directory, EngineSizes sizes, Consumer<String> progress) throws IOException {
        Opening opening = new Opening(directory);
        if (!Deadline.in(OTHERS_START).await(opening::isDecided)) {
            throw new EngineStartException(
                    "another process holds "
                            + directory
                            + " and has not started its engines in "
                            + OTHERS_START.toSeconds()
                            + " s; end it, or choose another shiren.data-dir");
        }
        return opening.lock.isPresent()
                ? own(directory, opening.lock.get(), sizes, progress)
                : attach(directory, opening.addresses.orElseThrow(), progress);
    }

    /// Becomes decided when this process got the lock or another one told its addresses.
    private static final class Opening {

        private final Path directory;
        private Optional<DirectoryLock> lock = Optional.empty();
        private Optional<EngineAddresses> addresses = Optional.empty();

        Opening(Path directory) {
            this.directory = directory;
        }

        boolean isDecided() {
            try {
                lock = DirectoryLock.tryAcquire(directory);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            addresses = lock.isPresent() ? addresses : new EngineRecord(directory).read();
            return lock.isPresent() || addresses.isPresent();
        }
    }

    private static EmbeddedEngines attach(
            Path directory, EngineAddresses addresses, Consumer<String> progress) {
        progress.accept("using the engines another process runs in " + directory);
        return new EmbeddedEngines(addresses, null);
    }

    private static EmbeddedEngines own(
            Path directory, DirectoryLock lock, EngineSizes sizes, Consumer<String> progress)
            throws IOException {
        long begin = System.nanoTime();
        progress.accept("starting MariaDB and Elasticsearch in " + directory + " ...");
        try {
            OwnedEngines owned = OwnedEngines.start(directory, lock, sizes);
            double seconds = (System.nanoTime() - begin) / 1e9;
            progress.accept(String.format(Locale.ROOT, "engines ready in %.1f s", seconds));
            return new EmbeddedEngines(owned.addresses(), owned);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Where the engines listen. The JDBC URL is bare; the application adds its parameters.
    public EngineAddresses addresses() {
        return addresses;
    }

    /// Whether closing stops the engines.
    public boolean isOwner() {
        return owned != null;
    }

    /// Stops both engines if this process started them, and waits for them; a second call does
    /// nothing.
    @Override
    public void close() {
        if (owned != null && closed.compareAndSet(false, true)) {
            owned.stop();
        }
    }
}
