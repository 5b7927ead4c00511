package dev.shiren.talent.index;

/// Is told how far a rebuild or a proof is, from time to time and from several threads.
@FunctionalInterface
public interface IndexProgress {

    /// Tells nobody.
    IndexProgress NONE = (done, total) -> {};

    /// Tells how far it is.
    ///
    /// @param done cadres so far
    /// @param total cadres there were at the start
    void at(long done, long total);
}
