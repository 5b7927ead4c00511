package dev.shiren.exchange;

/// Counts the findings on their way to another log, which it calls from one thread at a time.
final class CountingLog implements ImportLog {

    private final ImportLog target;
    private long changedBefore;
    private long rejected;
    private long conflicts;
    private long warnings;

    CountingLog(ImportLog target) {
        this.target = target;
    }

    @Override
    public synchronized void stage(ImportStage stage, long total) {
        target.stage(stage, total);
    }

    @Override
    public synchronized void progress(long done, long changed) {
        target.progress(done, changedBefore + changed);
    }

    /// Adds objects that the stages so far have changed to what the next ones report.
    synchronized void changed(long objects) {
        changedBefore += objects;
    }

    @Override
    public synchronized void found(Finding finding) {
        switch (finding.severity()) {
            case REJECTION -> rejected++;
            case CONFLICT -> conflicts++;
            case WARNING -> warnings++;
        }
        target.found(finding);
    }

    synchronized ImportSummary summary(
            long lines, long units, long posts, long cadres, long rankings) {
        return new ImportSummary(
                lines, units, posts, cadres, rankings, rejected, conflicts, warnings);
    }
}
