package dev.shiren.talent.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/// Makes the index when it is missing or of an older definition, then keeps looking for changes of
/// units and specialties. Runs until interrupted.
///
/// Once there was a proper index it is not looked after again: where servers of two definitions
/// run, as during an upgrade, each would otherwise undo the other's rebuild.
final class IndexKeeper implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final Rebuild rebuild;
    private final Reprojection reprojection;
    private final Duration interval;
    private final Backoff backoff = new Backoff();
    private boolean ensured;

    IndexKeeper(Rebuild rebuild, Reprojection reprojection, Duration interval) {
        this.rebuild = rebuild;
        this.reprojection = reprojection;
        this.interval = interval;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(look());
            }
        } catch (InterruptedException e) {
            LOG.debug("stopped");
        }
    }

    /// Returns how long to wait before the next look.
    private Duration look() throws InterruptedException {
        try {
            ensured = ensured || rebuild.ensure(IndexProgress.NONE);
            reprojection.run();
            backoff.succeeded();
            return interval;
        } catch (RuntimeException e) {
            backoff.failed();
            if (backoff.isFirst() && !Thread.currentThread().isInterrupted()) {
                LOG.warn("the index is looked after later: {}", e.toString());
            }
            return backoff.delay();
        }
    }
}
