package dev.shiren.talent.index;

import dev.shiren.outbox.Claim;
import dev.shiren.outbox.DirtyClaims;
import dev.shiren.outbox.Failure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One worker of the indexer: claims dirty cadres, delivers them, and confirms them once they can
/// be searched. Used by one thread.
final class IndexWorker {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);

    /// What a worker takes while little is to be done, so that others get their share.
    private static final int LEAST = 64;

    /// Under load at most a sixth of the time goes into refreshing.
    private static final int REFRESH_SHARE = 5;

    private static final long LONGEST_GAP_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Duration DEFERRED = Duration.ofMillis(200);

    private final String owner;
    private final DirtyClaims claims;
    private final Delivering delivering;
    private final CadreIndex index;
    private final IndexSettings settings;

    private final List<Claim> delivered = new ArrayList<>();
    private final Set<String> touched = new TreeSet<>();
    private int limit = LEAST;
    private long refreshedAt;
    private long gapNanos;
    private boolean loaded;

    IndexWorker(
            String owner,
            DirtyClaims claims,
            Delivering delivering,
            CadreIndex index,
            IndexSettings settings) {
        this.owner = owner;
        this.claims = claims;
        this.delivering = delivering;
        this.index = index;
        this.settings = settings;
        this.refreshedAt = System.nanoTime() - LONGEST_GAP_NANOS;
    }

    /// Takes a batch, delivers it, and refreshes when it is time to. Returns whether there may be
    /// more to take at once.
    ///
    /// @throws IndexUnavailableException after giving the batch back for `delay`
    boolean round(Duration delay) {
        if (!delivering.isPossible()) {
            return false;
        }
        List<Claim> batch = claims.claim(owner, limit, settings.lease());
        boolean full = batch.size() == limit;
        loaded = full;
        limit = full ? Math.min(limit * 2, settings.batch()) : LEAST;
        if (!batch.isEmpty()) {
            deliver(batch, delay);
        }
        if (!delivered.isEmpty() && untilRefresh().isZero()) {
            refresh();
        }
        return full;
    }

    /// How long to wait before the next refresh is due; zero when it is now, the poll interval when
    /// there is nothing to refresh.
    Duration wait(Duration poll) {
        return delivered.isEmpty() ? poll : untilRefresh();
    }

    /// Makes what was delivered searchable and confirms it.
    void refresh() {
        if (delivered.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        index.refresh(touched);
        refreshedAt = System.nanoTime();
        gapNanos = Math.min((refreshedAt - begin) * REFRESH_SHARE, LONGEST_GAP_NANOS);
        claims.confirm(delivered);
        delivered.clear();
        touched.clear();
    }

    private Duration untilRefresh() {
        long least = settings.refresh().toNanos();
        long gap = loaded ? Math.max(gapNanos, least) : least;
        return Duration.ofNanos(Math.max(0, refreshedAt + gap - System.nanoTime()));
    }

    private void deliver(List<Claim> batch, Duration delay) {
        Delivering.Result result;
        try {
            result = delivering.deliver(batch.stream().map(Claim::cadreId).toList());
        } catch (IndexUnavailableException e) {
            claims.postpone(batch, delay, String.valueOf(e.getMessage()));
            throw e;
        }
        List<Failure> refused = new ArrayList<>();
        List<Claim> deferred = new ArrayList<>();
        String reason = "";
        for (Claim claim : batch) {
            switch (result.deliveries().get(claim.cadreId())) {
                case Delivery.Delivered _ -> delivered.add(claim);
                case Delivery.Refused(String why) -> refused.add(new Failure(claim, why));
                case Delivery.Deferred(String why) -> {
                    deferred.add(claim);
                    reason = why;
                }
                case null -> deferred.add(claim);
            }
        }
        result.targets().forEach(target -> touched.add(target.name()));
        report(refused);
        claims.fail(refused);
        claims.postpone(deferred, DEFERRED, reason);
    }

    private static void report(Collection<Failure> refused) {
        for (Failure failure : refused) {
            LOG.warn(
                    "cadre {} is not indexed, attempt {}: {}",
                    failure.claim().cadreId(),
                    failure.claim().attempts() + 1,
                    failure.reason());
        }
    }
}
