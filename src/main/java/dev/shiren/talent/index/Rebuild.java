package dev.shiren.talent.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

/// Makes a new physical index from MySQL while the old one serves and writes go on, then moves the
/// alias to it in one step.
///
/// The new index is registered in MySQL before the first document is read; from then on every
/// change goes to both. One rebuild runs at a time over all servers. What one leaves behind that
/// died, at whatever moment, the next clears away.
@Component
public class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    private final CadreIndex index;
    private final SearchIndexRepository indices;
    private final ProjectionBasis basis;
    private final IndexFill fill;
    private final DataSource dataSource;
    private final Clock clock;

    Rebuild(
            CadreIndex index,
            SearchIndexRepository indices,
            ProjectionBasis basis,
            IndexFill fill,
            DataSource dataSource,
            Clock clock) {
        this.index = index;
        this.indices = indices;
        this.basis = basis;
        this.fill = fill;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /// Rebuilds the index.
    ///
    /// @throws IllegalStateException when another rebuild is running
    /// @throws IndexUnavailableException when Elasticsearch stays away; the old index still serves
    /// @throws InterruptedException when the thread is interrupted; the old index still serves
    public RebuildResult run(IndexProgress progress) throws InterruptedException {
        try (RebuildLock lock =
                RebuildLock.tryAcquire(dataSource, index.alias())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "another rebuild of "
                                                        + index.alias()
                                                        + " is running; wait for its end"))) {
            return rebuild(lock, progress);
        }
    }

    /// Rebuilds when there is no index or it was made from another definition than this server's.
    /// Returns whether there is a proper one now; false while another server rebuilds.
    public boolean ensure(IndexProgress progress) throws InterruptedException {
        if (isProper()) {
            return true;
        }
        Optional<RebuildLock> acquired = RebuildLock.tryAcquire(dataSource, index.alias());
        if (acquired.isEmpty()) {
            return false;
        }
        try (RebuildLock lock = acquired.get()) {
            clearUp();
            if (!isProper()) {
                rebuild(lock, progress);
            }
            return true;
        }
    }

    private boolean isProper() {
        return indices.active(index.alias())
                .filter(active -> active.mappingHash().equals(index.definition().hash()))
                .filter(active -> index.behindAlias().equals(Set.of(active.name())))
                .isPresent();
    }

    private RebuildResult rebuild(RebuildLock lock, IndexProgress progress)
            throws InterruptedException {
        long begin = System.nanoTime();
        clearUp();
        SearchIndex fresh = begin();
        LOG.info("filling the index {}", fresh.name());
        boolean complete = false;
        try {
            IndexFill.Result result = fill.run(fresh, progress);
            index.refresh(List.of(fresh.name()));
            if (!lock.isHeld()) {
                throw new IllegalStateException("the rebuild's lock was lost: run it again");
            }
            complete = true;
            activate(fresh);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            LOG.info("{} serves: {} cadres in {} ms", fresh, result.written(), took.toMillis());
            return new RebuildResult(fresh.name(), result.written(), result.refused(), took);
        } finally {
            if (!complete) {
                abandon(fresh);
            }
        }
    }

    // Made before it is registered, so that no writer meets a registered index that is not there.
    private SearchIndex begin() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        SearchIndex fresh =
                new SearchIndex(
                        freeName(now),
                        SearchIndex.State.BUILDING,
                        index.definition().hash(),
                        basis.current().hash());
        index.create(fresh);
        indices.add(fresh, index.alias(), now);
        return fresh;
    }

    private String freeName(LocalDateTime now) {
        Set<String> taken = index.physical();
        String stamp = index.alias() + "-" + STAMP.format(now) + "-";
        int no = 1;
        while (taken.contains(stamp + no)) {
            no++;
        }
        return stamp + no;
    }

    private void activate(SearchIndex fresh) {
        index.swap(fresh.name());
        indices.activate(fresh.name(), index.alias());
        deleteUnregistered();
    }

    private void abandon(SearchIndex fresh) {
        try {
            indices.remove(fresh.name());
            index.delete(List.of(fresh.name()));
        } catch (RuntimeException e) {
            LOG.info("{} is left for the next rebuild to clear away: {}", fresh, e.toString());
        }
    }

    /// Ends what a rebuild began that died. Its index is complete when the alias points to it,
    /// which is the last thing before it is registered as active; else it is worthless.
    private void clearUp() {
        Set<String> behindAlias = index.behindAlias();
        for (SearchIndex known : indices.all(index.alias())) {
            if (known.state() == SearchIndex.State.BUILDING) {
                if (behindAlias.equals(Set.of(known.name()))) {
                    indices.activate(known.name(), index.alias());
                } else {
                    abandon(known);
                }
            }
        }
        deleteUnregistered();
    }

    // What serves stays, registered or not, until another index takes its place.
    private void deleteUnregistered() {
        Set<String> idle = new HashSet<>(index.physical());
        idle.removeAll(index.behindAlias());
        indices.all(index.alias()).forEach(known -> idle.remove(known.name()));
        index.delete(idle);
    }
}
