package dev.shiren.talent.index;

import java.time.Duration;

/// What a rebuild did.
///
/// @param index the new physical index
/// @param documents cadres written to it
/// @param refused cadres the index did not take; they are dirty and will be tried again and parked
/// @param took from the first request to the end of the clean-up
public record RebuildResult(String index, long documents, long refused, Duration took) {}
