package dev.shiren.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Sweeps the uploads of a running server: soon after its start, then every hour.
@Component
@ConditionalOnWebApplication
class UploadSweeper implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(UploadSweeper.class);

    private final UploadSweep sweep;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("upload-sweep").daemon().factory());

    UploadSweeper(UploadSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void afterPropertiesSet() {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::run, 1, 60, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            // An exception would end the timer: the next hour tries again.
            LOG.warn("the uploads are swept later", e);
        }
    }
}
