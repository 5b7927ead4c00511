package dev.shiren.outbox;

import org.jspecify.annotations.Nullable;

/// A cadre given up after too many attempts.
///
/// @param lastError what the last attempt failed on
public record Parked(long cadreId, int attempts, @Nullable String lastError) {}
