package dev.shiren.outbox;

import java.util.Comparator;

/// A dirty cadre that one worker has on lease.
///
/// @param revision the mark the worker answers for; a later mark is not confirmed by this claim
/// @param attempts how often delivering this document has failed
public record Claim(long cadreId, long revision, int attempts) {

    static final Comparator<Claim> BY_CADRE = Comparator.comparingLong(Claim::cadreId);
}
