package dev.shiren.supervision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The supervision events of one cadre as the graph shows them.
final class SupervisionFile {

    private final long cadreId;
    private final List<SupervisionNode> events = new ArrayList<>();

    SupervisionFile(long cadreId) {
        this.cadreId = cadreId;
    }

    long cadreId() {
        return cadreId;
    }

    /// Adds an event; they arrive in the file's order, the latest first.
    void add(SupervisionEvent event, @Nullable EffectPeriod effect) {
        events.add(SupervisionNode.of(this, event, effect));
    }

    List<SupervisionNode> events() {
        return List.copyOf(events);
    }

    @Nullable SupervisionNode find(@Nullable String code) {
        return events.stream().filter(node -> node.code().equals(code)).findFirst().orElse(null);
    }
}
