package dev.shiren.engines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/// A process that owns embedded engines until it is told to end, or killed.
final class EngineOwner {

    static final String READY = "ready";

    private EngineOwner() {}

    /// The one argument is the data directory; standard input ends when the engines shall stop.
    public static void main(String[] arguments) throws IOException {
        PrintStream console = System.out;
        try (EmbeddedEngines engines = EmbeddedEngines.start(Path.of(arguments[0]), line -> {})) {
            console.println(engines.isOwner() ? READY : "attached");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
