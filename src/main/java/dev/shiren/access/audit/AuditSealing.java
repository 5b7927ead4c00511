package dev.shiren.access.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Seals every second while a server runs, and tells the log the head of the chain when it has
/// grown: now and then, and at the end. Whoever keeps the log elsewhere can prove with it that the
/// chain was not cut off behind.
@Component
@ConditionalOnWebApplication
class AuditSealing implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);
    private static final long TELL_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final AuditSealer sealer;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("audit-sealing").daemon().factory());
    private long toldAt = System.nanoTime() - TELL_NANOS;
    private boolean grown;
    private boolean failing;

    AuditSealing(AuditSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void afterPropertiesSet() {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() throws InterruptedException {
        timer.shutdown();
        if (timer.awaitTermination(5, TimeUnit.SECONDS)) {
            toldAt = System.nanoTime() - TELL_NANOS;
            run();
        }
    }

    private void run() {
        try {
            grown |= sealer.seal() > 0;
            if (grown && System.nanoTime() - toldAt >= TELL_NANOS) {
                tell();
            }
            failing = false;
        } catch (RuntimeException e) {
            // An exception would end the timer: the next second tries again.
            if (!failing) {
                LOG.warn("the audit is sealed later: {}", e.toString());
            }
            failing = true;
        }
    }

    private void tell() {
        Seal head = sealer.last();
        LOG.info(
                "audit head: seal {}, entries {}, hash {}",
                head.no(),
                head.lastEntry(),
                HexFormat.of().formatHex(head.hash()));
        toldAt = System.nanoTime();
        grown = false;
    }
}
