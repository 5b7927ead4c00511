package dev.shiren.talent.index;

import dev.shiren.outbox.DirtyCadres;
import dev.shiren.outbox.DirtyClaims;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Keeps the index up to date while the server runs: workers that commits wake and that look by
/// themselves now and then for what other servers marked, and a keeper that makes the index when it
/// is missing or of an older definition and has all entries projected again when the units change.
///
/// Any number of servers may do so at once. Without Elasticsearch, or without MySQL, it waits in
/// growing steps and goes on by itself.
@Component
public class Indexer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final DirtyCadres dirty;
    private final DirtyClaims claims;
    private final Delivering delivering;
    private final CadreIndex index;
    private final IndexSettings settings;
    private final Rebuild rebuild;
    private final Reprojection reprojection;
    private final Wakeup wakeup = new Wakeup();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Indexer(
            DirtyCadres dirty,
            DirtyClaims claims,
            Delivering delivering,
            CadreIndex index,
            IndexSettings settings,
            Rebuild rebuild,
            Reprojection reprojection) {
        this.dirty = dirty;
        this.claims = claims;
        this.delivering = delivering;
        this.index = index;
        this.settings = settings;
        this.rebuild = rebuild;
        this.reprojection = reprojection;
        dirty.onCommit(wakeup::call);
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        threads.add(
                Thread.ofPlatform()
                        .daemon()
                        .name("index-keeper")
                        .start(new IndexKeeper(rebuild, reprojection, settings.poll())));
        for (int i = 0; i < settings.workers(); i++) {
            threads.add(Thread.ofPlatform().daemon().name("indexer-" + i).start(this::work));
        }
    }

    @Override
    public synchronized void stop() {
        if (!running) {
            return;
        }
        running = false;
        // The keeper may sleep or be in a rebuild, which only an interrupt ends; it comes first.
        threads.getFirst().interrupt();
        try {
            for (Thread thread : threads) {
                wakeup.call();
                thread.join(STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    /// Returns when nothing waits for the index any more, or when the time is up: whether nothing
    /// does. Where the indexer does not run, as in a command, it runs for as long as this takes.
    ///
    /// @throws IndexUnavailableException when Elasticsearch does not answer
    public boolean settle(Duration most) throws InterruptedException {
        rebuild.ensure(IndexProgress.NONE);
        reprojection.run();
        if (running) {
            return await(most);
        }
        start();
        try {
            return await(most);
        } finally {
            stop();
        }
    }

    private boolean await(Duration most) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (dirty.backlog().pending() > 0) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        return true;
    }

    private IndexWorker newWorker() {
        String owner = UUID.randomUUID().toString();
        return new IndexWorker(owner, claims, delivering, index, settings);
    }

    private void work() {
        IndexWorker worker = newWorker();
        Backoff backoff = new Backoff();
        while (running) {
            try {
                step(worker, backoff);
            } catch (InterruptedException e) {
                return;
            }
        }
        lastRefresh(worker);
    }

    private void step(IndexWorker worker, Backoff backoff) throws InterruptedException {
        try {
            boolean more = worker.round(backoff.delay());
            backoff.succeeded();
            if (more) {
                // A full batch is work for another worker too.
                wakeup.call();
            } else {
                wakeup.await(worker.wait(settings.poll()));
            }
        } catch (RuntimeException e) {
            backoff.failed();
            log(backoff, e);
            wakeup.await(backoff.delay());
        }
    }

    private void lastRefresh(IndexWorker worker) {
        try {
            worker.refresh();
        } catch (RuntimeException e) {
            LOG.info(
                    "the last refresh failed; what it was for is delivered again: {}",
                    e.toString());
        }
    }

    private void log(Backoff backoff, RuntimeException e) {
        if (running && backoff.isFirst()) {
            LOG.warn("the index falls behind and is caught up later: {}", e.toString());
        }
    }
}
