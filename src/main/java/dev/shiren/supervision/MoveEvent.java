package dev.shiren.supervision;

import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A step of an event that needs no more than its day.
record MoveEvent(
        NodeId cadre,
        long expectedVersion,
        String idempotencyKey,
        @Nullable String reason,
        String event,
        LocalDate on)
        implements CadreInput {}
