package dev.shiren.outbox;

/// What the index still owes.
///
/// @param pending cadres that wait, leased ones included, parked ones not
/// @param parked cadres given up until someone looks at them
/// @param lagMillis how long the longest waiting of the pending has waited; 0 when none does
public record Backlog(long pending, long parked, long lagMillis) {

    static final Backlog EMPTY = new Backlog(0, 0, 0);

    Backlog plus(Backlog other) {
        return new Backlog(
                pending + other.pending,
                parked + other.parked,
                Math.max(lagMillis, other.lagMillis));
    }
}
