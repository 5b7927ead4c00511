package dev.shiren.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Says every [#BEAT] which import jobs a running server has, and ends those of servers that are
/// gone, so that nobody watches a job that will not go on.
@Component
@ConditionalOnWebApplication
class JobWatch implements InitializingBean, DisposableBean {

    static final Duration BEAT = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);

    private final Imports imports;
    private final JobLiveness jobs;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("job-watch").daemon().factory());

    JobWatch(Imports imports, JobLiveness jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @Override
    public void afterPropertiesSet() {
        ScheduledFuture<?> _ =
                timer.scheduleWithFixedDelay(
                        this::run, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    /// Does what is done at each beat.
    void run() {
        try {
            jobs.keepAlive(imports.unfinished());
            int abandoned = jobs.interruptAbandoned();
            if (abandoned > 0) {
                LOG.warn("{} import jobs of a server that is gone were ended", abandoned);
            }
        } catch (RuntimeException e) {
            // An exception would end the timer: the next beat tries again.
            LOG.warn("import jobs are looked after later", e);
        }
    }
}
