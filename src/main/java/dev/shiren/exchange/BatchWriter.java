package dev.shiren.exchange;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Writes batches of cadres on two threads, so that one is composed while the database works on
/// another, and keeps no more than two in memory.
final class BatchWriter implements AutoCloseable {

    /// A line with its place.
    record Entry(CadreLine line, String place) {}

    private static final int IN_FLIGHT = 2;

    private final Halving<Entry> halving;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    IN_FLIGHT, Thread.ofPlatform().name("import-", 1).daemon().factory());
    private final Deque<Running> running = new ArrayDeque<>();
    private final AtomicLong changed = new AtomicLong();

    private record Running(Set<String> codes, Future<?> result) {}

    BatchWriter(CadreBatch batch, ImportLog log) {
        halving =
                new Halving<>(
                        entries ->
                                batch.write(entries.stream().map(Entry::line).toList()).changed(),
                        Entry::place,
                        log);
    }

    /// Starts writing a batch; waits while two are under way or one of them holds the same cadre.
    void write(List<Entry> entries) {
        Set<String> codes = new HashSet<>();
        entries.forEach(entry -> codes.add(entry.line().code()));
        while (running.size() >= IN_FLIGHT
                || running.stream().anyMatch(r -> !Collections.disjoint(r.codes(), codes))) {
            awaitFirst();
        }
        running.add(
                new Running(
                        codes, threads.submit(() -> changed.addAndGet(halving.write(entries)))));
    }

    void await() {
        while (!running.isEmpty()) {
            awaitFirst();
        }
    }

    long changed() {
        return changed.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void awaitFirst() {
        try {
            running.removeFirst().result().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }
}
