package dev.shiren.kernel;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A subcommand of the one command line, run against whatever engines are configured.
public interface Command {

    /// The word it is called by.
    String name();

    /// Its arguments and what it does, in one line.
    String usage();

    /// Runs the command.
    ///
    /// @param arguments what stands behind the name, options (`--x=y`) apart
    /// @throws IOException when a file cannot be read or written
    /// @throws UsageException when the arguments are wrong
    Outcome run(List<String> arguments, Map<String, String> options, Progress progress)
            throws IOException;

    /// Shows what a command is doing; each line replaces the one before on a terminal.
    @FunctionalInterface
    interface Progress {
        void show(String line);
    }

    /// What a command did: the fields of its one summary line, and whether it succeeded.
    record Outcome(boolean success, Map<String, Object> summary) {}

    /// Wrong arguments; the message says what would be right.
    final class UsageException extends RuntimeException {
        public UsageException(String message) {
            super(message);
        }
    }
}
