package dev.shiren.talent.index;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.outbox.DirtyCadres;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// Proves that the index is the projection of MySQL: compares every entry, byte by byte and by its
/// version. May run at any time; cadres that change meanwhile are waited for and never taken for
/// differences.
@Component
public class Proof {

    private static final int ROUNDS = 3;

    /// Elasticsearch's clock for forgetting deletions ticks five times a second; until it has moved
    /// on, a deleted entry of a later version keeps the right one out.
    private static final Duration TOMBSTONES = Duration.ofMillis(400);

    private final CadreIndex index;
    private final SearchIndexRepository indices;
    private final CadreDocuments documents;
    private final ProjectionBasis basis;
    private final Recheck recheck;
    private final DirtyCadres dirty;
    private final Indexer indexer;
    private final ProofRepository proofs;
    private final IndexSettings settings;
    private final Clock clock;

    Proof(
            CadreIndex index,
            SearchIndexRepository indices,
            CadreDocuments documents,
            ProjectionBasis basis,
            Recheck recheck,
            DirtyCadres dirty,
            Indexer indexer,
            ProofRepository proofs,
            IndexSettings settings,
            Clock clock) {
        this.index = index;
        this.indices = indices;
        this.documents = documents;
        this.basis = basis;
        this.recheck = recheck;
        this.dirty = dirty;
        this.indexer = indexer;
        this.proofs = proofs;
        this.settings = settings;
        this.clock = clock;
    }

    /// Compares, and with `repair` has every difference written again and compares once more, up to
    /// three times. The
    /// result is kept as the last proof.
    ///
    /// @throws IllegalStateException when there is no index yet
    /// @throws IndexUnavailableException when Elasticsearch stays away
    public ProofResult run(boolean repair, IndexProgress progress) throws InterruptedException {
        if (!indexer.isRunning()) {
            // Nobody else here would take what waits.
            indexer.settle(settings.settle());
        }
        ProofPass first = pass(repair, progress);
        ProofPass last = first;
        for (int round = 1; repair && last.drift() > 0 && round <= ROUNDS; round++) {
            Thread.sleep(TOMBSTONES);
            indexer.settle(settings.settle());
            last = pass(true, progress);
        }
        ProofResult result =
                new ProofResult(
                        active().name(),
                        last.checked(),
                        last.drift(),
                        Math.max(0, first.drift() - last.drift()),
                        last.unsettled(),
                        first.differences());
        proofs.add(clock.instant(), result);
        return result;
    }

    private SearchIndex active() {
        return indices.active(index.alias())
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "there is no index "
                                                + index.alias()
                                                + " to prove: run rebuild"));
    }

    private ProofPass pass(boolean repair, IndexProgress progress) throws InterruptedException {
        SearchIndex active = active();
        ProofPass pass = new ProofPass(active, recheck, repair ? d -> repair(active, d) : d -> {});
        long total = documents.count();
        index.refresh(List.of(active.name()));
        try (IndexCursor cursor = new IndexCursor(index, active.name(), settings.batch())) {
            List<CadreDocument> page = documents.after(0, settings.batch());
            while (!page.isEmpty()) {
                pass.compare(page, basis.current(), cursor);
                progress.at(pass.checked(), total);
                page = documents.after(page.getLast().cadreId(), settings.batch());
            }
            pass.finish(cursor, settings.batch());
        }
        settle(pass);
        return pass;
    }

    private void settle(ProofPass pass) throws InterruptedException {
        long deadline = System.nanoTime() + settings.settle().toNanos();
        while (!pass.lookAgain(settings.batch()) && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    // An entry that claims a later version than MySQL's would keep the right one out: it is deleted
    // first, and the index forgets deletions at once (gc_deletes). Strangers have no cadre to mark.
    private void repair(SearchIndex active, List<Difference> differences) {
        List<BulkOperation> deletions =
                differences.stream()
                        .filter(Proof::isInTheWay)
                        .map(d -> BulkOperation.of(op -> op.delete(delete -> delete.id(d.id()))))
                        .toList();
        if (!deletions.isEmpty()) {
            String alias = active.writeAlias();
            index.ask(es -> es.bulk(b -> b.index(alias).requireAlias(true).operations(deletions)));
            index.refresh(List.of(active.name()));
        }
        dirty.markAgain(
                differences.stream()
                        .map(difference -> Recheck.cadre(difference.id()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static boolean isInTheWay(Difference difference) {
        return switch (difference.kind()) {
            case AHEAD, EXTRA -> true;
            case MISSING, STALE, DIFFERENT -> false;
        };
    }
}
