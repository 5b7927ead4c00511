package dev.shiren.exchange;

import java.util.ArrayList;
import java.util.List;

/// Keeps a job's row up to date while its import runs. Of the findings the first [#MOST] are kept,
/// all are counted.
final class JobLog implements ImportLog {

    /// Findings a job keeps: more than a person reads, few enough for the table.
    static final int MOST = 10_000;

    private static final int FLUSH = 500;

    private final ImportJobs jobs;
    private final long job;
    private final List<Finding> waiting = new ArrayList<>();
    private ImportStage stage = ImportStage.QUEUED;
    private long total;
    private long lastChanged;
    private int kept;
    private long rejected;
    private long warnings;

    JobLog(ImportJobs jobs, long job) {
        this.jobs = jobs;
        this.job = job;
    }

    @Override
    public void stage(ImportStage next, long stageTotal) {
        stage = next;
        total = stageTotal;
        progress(0, lastChanged);
    }

    @Override
    public void progress(long done, long changed) {
        lastChanged = changed;
        jobs.update(job, stage, done, total, changed);
        flush();
    }

    @Override
    public void found(Finding finding) {
        if (finding.severity() == Finding.Severity.WARNING) {
            warnings++;
        } else {
            rejected++;
        }
        if (kept + waiting.size() < MOST) {
            waiting.add(finding);
        }
        if (waiting.size() == FLUSH) {
            flush();
        }
    }

    void flush() {
        jobs.add(job, kept + 1, waiting, rejected, warnings);
        kept += waiting.size();
        waiting.clear();
    }
}
