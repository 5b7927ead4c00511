package dev.shiren.exchange;

/// Where an import tells what it does. Called by one thread at a time.
interface ImportLog {

    /// A new stage; `total` lines or files will be done in it.
    void stage(ImportStage stage, long total);

    /// Of the stage's total, so many are done; so many objects were changed by now.
    void progress(long done, long changed);

    void found(Finding finding);
}
