package dev.shiren;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/// The line that tells what a command is doing: rewritten in place on a terminal, printed when it
/// changes and not more than once a second elsewhere.
final class ProgressLine {

    private static final long NANOS_BETWEEN_LINES = 1_000_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private String shown = "";
    private long lastPrinted = System.nanoTime() - NANOS_BETWEEN_LINES;

    ProgressLine(PrintStream err) {
        this.err = err;
        this.terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    synchronized void show(String line) {
        if (line.equals(shown)) {
            return;
        }
        long now = System.nanoTime();
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            shown = line;
        } else if (now - lastPrinted >= NANOS_BETWEEN_LINES) {
            err.println(line);
            lastPrinted = now;
            shown = line;
        }
    }

    synchronized void end() {
        if (terminal && !shown.isEmpty()) {
            err.println();
        }
    }
}
