package dev.shiren.exchange;

import java.util.ArrayList;
import java.util.List;

/// Keeps what an import finds.
final class RecordingLog implements ImportLog {

    final List<Finding> findings = new ArrayList<>();

    @Override
    public void stage(ImportStage stage, long total) {}

    @Override
    public void progress(long done, long changed) {}

    @Override
    public void found(Finding finding) {
        findings.add(finding);
    }

    /// What was left out, or waits for a decision.
    List<Finding> refusals() {
        return findings.stream().filter(f -> f.severity() != Finding.Severity.WARNING).toList();
    }
}
