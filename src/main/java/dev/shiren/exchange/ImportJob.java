package dev.shiren.exchange;

import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An import as a job (导入任务) and how far it has come.
///
/// @param done lines or files of the stage that are done, of `total`
/// @param changed objects that are new or differ now
record ImportJob(
        long number,
        String sourceName,
        ImportStage stage,
        long done,
        long total,
        long changed,
        long rejected,
        long warnings,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    static final String TYPE = "ImportJob";

    public String id() {
        return new NodeId(TYPE, Long.toString(number)).toString();
    }
}
