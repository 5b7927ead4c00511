package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.org.Organization;
import dev.shiren.outbox.DirtyCadres;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Streams all documents into a new index. A few threads take one page after the other from one
/// cursor, so that reading, projecting and indexing overlap and memory holds a page a thread.
@Component
class IndexFill {

    /// Attempts of a request before the rebuild is given up: about two minutes.
    private static final int ATTEMPTS = 30;

    private final CadreDocuments documents;
    private final ProjectionBasis basis;
    private final BulkWriter writer;
    private final DirtyCadres dirty;
    private final IndexSettings settings;

    IndexFill(
            CadreDocuments documents,
            ProjectionBasis basis,
            BulkWriter writer,
            DirtyCadres dirty,
            IndexSettings settings) {
        this.documents = documents;
        this.basis = basis;
        this.writer = writer;
        this.dirty = dirty;
        this.settings = settings;
    }

    /// How many cadres the index took and did not take.
    record Result(long written, long refused) {}

    Result run(SearchIndex target, IndexProgress progress) throws InterruptedException {
        Run run = new Run(target, documents.count(), progress);
        ExecutorService threads =
                Executors.newFixedThreadPool(
                        settings.rebuildWorkers(),
                        Thread.ofPlatform().daemon().name("rebuild-", 0).factory());
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < settings.rebuildWorkers(); i++) {
                workers.add(threads.submit(run));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
            return new Result(run.written.get(), run.refused.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /// One pass over all documents, run by several threads at once.
    private final class Run implements Callable<@Nullable Void> {

        private final SearchIndex target;
        private final long total;
        private final IndexProgress progress;
        private final AtomicLong written = new AtomicLong();
        private final AtomicLong refused = new AtomicLong();
        private long last;
        private boolean ended;

        Run(SearchIndex target, long total, IndexProgress progress) {
            this.target = target;
            this.total = total;
            this.progress = progress;
        }

        @Override
        public @Nullable Void call() throws InterruptedException {
            for (List<CadreDocument> page = next(); !page.isEmpty(); page = next()) {
                write(page);
                progress.at(written.get() + refused.get(), total);
            }
            return null;
        }

        private synchronized List<CadreDocument> next() throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            List<CadreDocument> page = ended ? List.of() : documents.after(last, settings.batch());
            ended = page.isEmpty();
            last = ended ? last : page.getLast().cadreId();
            return page;
        }

        private void write(List<CadreDocument> page) throws InterruptedException {
            Organization organization = basis.current().organization();
            List<IndexEntry> entries = new ArrayList<>(page.size());
            List<Long> failed = new ArrayList<>();
            for (CadreDocument document : page) {
                try {
                    entries.add(IndexEntry.of(document, organization));
                } catch (RuntimeException e) {
                    // The indexer meets it again, counts and parks it.
                    failed.add(document.cadreId());
                }
            }
            failed.addAll(send(entries));
            dirty.markAgain(failed);
            refused.addAndGet(failed.size());
            written.addAndGet(page.size() - failed.size());
        }

        private List<Long> send(List<IndexEntry> entries) throws InterruptedException {
            Backoff backoff = new Backoff();
            for (int attempt = 1; ; attempt++) {
                try {
                    return failed(writer.write(entries, List.of(target)));
                } catch (IndexUnavailableException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                    backoff.failed();
                    Thread.sleep(backoff.delay());
                }
            }
        }

        private static List<Long> failed(Map<Long, Delivery> deliveries) {
            return deliveries.entrySet().stream()
                    .filter(entry -> !(entry.getValue() instanceof Delivery.Delivered))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
