package dev.shiren.supervision;

import dev.shiren.cadre.change.CadreInput;
import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// An event that needs no more than its facts.
record RegisterEvent(
        NodeId cadre,
        long expectedVersion,
        String idempotencyKey,
        @Nullable String reason,
        LocalDate on,
        @Nullable SourceOrgan sourceOrgan,
        @Nullable String document,
        @Nullable String matter,
        @Nullable String refers)
        implements CadreInput {

    EventFacts facts() {
        return new EventFacts(on, sourceOrgan, document, matter, refers);
    }
}
