package dev.shiren.exchange.lrmx;

/// What a source holds at one place: a file's content, or the reason why it is not handed over.
public sealed interface LrmxEntry permits LrmxBytes, LrmxRejected {

    /// Path below the folder, or `archive.zip!/entry`.
    String place();
}
