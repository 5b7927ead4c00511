package dev.shiren.exchange;

/// How far an import has come (导入阶段).
public enum ImportStage {
    QUEUED,
    SCANNING,
    ORGANIZATION,
    CADRES,
    DONE,
    FAILED,
    INTERRUPTED;

    /// Whether nothing more will happen.
    public boolean isFinal() {
        return this == DONE || this == FAILED || this == INTERRUPTED;
    }
}
