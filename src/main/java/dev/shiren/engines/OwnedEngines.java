package dev.shiren.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The engines this process started, with the lock that makes them its own.
record OwnedEngines(
        DirectoryLock lock, EngineRecord file, MariaDb mariaDb, ElasticsearchNode node) {

    /// Starts both at once; when one fails, the other is stopped again.
    static OwnedEngines start(Path directory, DirectoryLock lock, EngineSizes sizes)
            throws IOException {
        EngineRecord file = new EngineRecord(directory);
        file.delete();
        OwnedEngines engines = startBoth(directory, lock, file, sizes);
        file.write(engines.addresses());
        return engines;
    }

    private static OwnedEngines startBoth(
            Path directory, DirectoryLock lock, EngineRecord file, EngineSizes sizes) {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<MariaDb> mariaDb =
                    CompletableFuture.supplyAsync(
                            () -> MariaDb.start(directory.resolve("mariadb"), sizes.bufferPool()),
                            threads);
            CompletableFuture<ElasticsearchNode> node =
                    CompletableFuture.supplyAsync(
                            () ->
                                    ElasticsearchNode.start(
                                            directory.resolve("elasticsearch"), sizes.heap()),
                            threads);
            try {
                return new OwnedEngines(lock, file, mariaDb.join(), node.join());
            } catch (CompletionException failure) {
                stopIfStarted(mariaDb, MariaDb::stop);
                stopIfStarted(node, ElasticsearchNode::stop);
                throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
            }
        }
    }

    /// Waits for the start to end, either way.
    private static <T> void stopIfStarted(CompletableFuture<T> engine, Consumer<T> stop) {
        try {
            stop.accept(engine.join());
        } catch (CompletionException neverStarted) {
            // Reported by the caller, or the consequence of what is.
        }
    }

    EngineAddresses addresses() {
        return new EngineAddresses(mariaDb.jdbcUrl(), MariaDb.USER, mariaDb.password(), node.uri());
    }

    /// Stops both at once and waits for them.
    void stop() {
        file.delete();
        mariaDb.letGo();
        node.letGo();
        mariaDb.stop();
        node.stop();
        lock.close();
    }
}
