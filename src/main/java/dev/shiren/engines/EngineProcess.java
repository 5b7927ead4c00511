package dev.shiren.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A child process whose standard input is a pipe held by this JVM. The pipe is the leash: when it
/// closes, because [#stop] closed it or because this JVM was killed, the child ends by itself.
///
/// The child ignores the interrupt a terminal sends to the whole group, so that Ctrl-C reaches the
/// application first and the engines stay up until it has finished with them.
final class EngineProcess {

    /// For a program that itself ends with its standard input.
    static final String SELF_WATCHING =
            """
            trap "" INT HUP
            echo $$ >"$0"
            exec "$@"
            """;

    /// For a program that does not care about its standard input: a reader waits for the end of
    /// the pipe and then asks the program to end. The shell ends when the program does.
    static final String WATCHED =
            """
            trap "" INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            engine=$!
            echo "$engine" >"$0"
            { cat <&3 >/dev/null; kill -TERM "$engine"; } 2>/dev/null &
            reader=$!
            wait "$engine"
            code=$?
            kill "$reader" 2>/dev/null
            exit "$code"
            """;

    private static final int LAST_LINES = 12;

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path log;

    private EngineProcess(String name, Process process, Path pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /// Starts `command` under `watch` in the directory `home`. Its output replaces `files`.log
    /// there and its process id goes to `files`.pid; reports of crashes are left there, too.
    static EngineProcess start(
            String name,
            String watch,
            Path home,
            String files,
            Map<String, String> environment,
            List<String> command) {
        Path pidFile = home.resolve(files + ".pid");
        Path log = home.resolve(files + ".log");
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", watch, pidFile.toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        builder.directory(home.toFile());
        try {
            Files.deleteIfExists(pidFile);
            return new EngineProcess(name, builder.start(), pidFile, log);
        } catch (IOException failure) {
            throw new EngineStartException(name + " cannot be started: " + failure, failure);
        }
    }

    /// Waits until `ready` holds.
    ///
    /// @throws EngineStartException when the process ends first or the time is over
    void awaitReady(Duration limit, BooleanSupplier ready) {
        if (!Deadline.in(limit).await(() -> !process.isAlive() || ready.getAsBoolean())) {
            throw new EngineStartException(
                    name + " was not ready after " + limit.toSeconds() + " s" + lastLines());
        }
        if (!process.isAlive()) {
            throw new EngineStartException(
                    name + " ended with code " + process.exitValue() + lastLines());
        }
    }

    /// Waits for the program to end by itself.
    ///
    /// @throws EngineStartException when it reports an error or the time is over
    void awaitSuccess(Duration limit) {
        if (!exits(limit) || process.exitValue() != 0) {
            kill();
            throw new EngineStartException(name + " did not succeed" + lastLines());
        }
    }

    /// What the program printed so far.
    String output() {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /// Closes the pipe, upon which the program begins to end.
    void letGo() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            process.destroy();
        }
    }

    /// Lets go and waits; what has not ended in time is killed.
    void stop(Duration limit) {
        letGo();
        if (!exits(limit)) {
            kill();
        }
    }

    private boolean exits(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void kill() {
        PidFile.read(pidFile).ifPresent(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private String lastLines() {
        List<String> lines = output().lines().toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        return "; the end of " + log + ":\n" + String.join("\n", last);
    }
}
