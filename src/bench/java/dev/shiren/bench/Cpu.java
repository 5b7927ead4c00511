package dev.shiren.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Processor time of the three processes a request goes through, in ticks of ten milliseconds
/// (Linux only).
record Cpu(long server, long mysql, long elasticsearch) {

    private static final int MICROS_PER_TICK = 10_000;

    /// The processes to watch.
    record Processes(long server, long mysql, long elasticsearch) {

        /// The engines are this process's other children.
        static Processes of(Process server) {
            long mysql = 0;
            long elasticsearch = 0;
            for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
                String command = child.info().command().orElse("");
                if (command.endsWith("mariadbd")) {
                    mysql = child.pid();
                } else if (command.endsWith("java") && child.pid() != server.pid()) {
                    elasticsearch = child.pid();
                }
            }
            if (mysql == 0 || elasticsearch == 0) {
                throw new IllegalStateException("the engines' processes are not there");
            }
            return new Processes(server.pid(), mysql, elasticsearch);
        }
    }

    static Cpu now(Processes processes) throws IOException {
        return new Cpu(
                ticks(processes.server()),
                ticks(processes.mysql()),
                ticks(processes.elasticsearch()));
    }

    /// Microseconds a request since `earlier`.
    Cpu since(Cpu earlier, long requests) {
        return new Cpu(
                (server - earlier.server) * MICROS_PER_TICK / requests,
                (mysql - earlier.mysql) * MICROS_PER_TICK / requests,
                (elasticsearch - earlier.elasticsearch) * MICROS_PER_TICK / requests);
    }

    long total() {
        return server + mysql + elasticsearch;
    }

    private static long ticks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
