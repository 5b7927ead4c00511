package dev.shiren.engines;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

import java.io.PrintStream;
import java.nio.file.Path;

/// The embedded engines of a running application.
final class ApplicationEngines {

    private volatile @Nullable EmbeddedEngines engines;

    private ApplicationEngines() {}

    /// Starts the engines and has them stopped when the JVM ends, after the application contexts.
    ///
    /// Nothing logs yet at this point, and a command's summary owns standard output, so progress
    /// goes to standard error.
    static EngineAddresses start(Path directory, EngineSizes sizes) {
        ApplicationEngines running = new ApplicationEngines();
        // Registered first: when the JVM is already ending, nothing must be started.
        SpringApplication.getShutdownHandlers().add(running::stop);
        PrintStream console = System.err;
        EmbeddedEngines started =
                EmbeddedEngines.start(directory, sizes, line -> console.println("shiren: " + line));
        running.engines = started;
        return started.addresses();
    }

    /// While the engines are still starting there is nothing to stop: they end with this JVM.
    private void stop() {
        @Nullable EmbeddedEngines started = engines;
        if (started != null) {
            started.close();
        }
    }
}
