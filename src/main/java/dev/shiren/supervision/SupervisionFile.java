package dev.shiren.supervision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    void add(SupervisionEntry entry) {
        events.add(SupervisionNode.of(this, entry));
    }

    List<SupervisionNode> events() {
        return List.copyOf(events);
    }

    @Nullable SupervisionNode find(@Nullable String code) {
        return events.stream().filter(node -> node.code().equals(code)).findFirst().orElse(null);
    }

    /// The events that a viewer sees; the others are not even referred to.
    SupervisionFile seenBy(EventSight sight) {
        SupervisionFile file = new SupervisionFile(cadreId);
        events.stream().map(SupervisionNode::entry).filter(sight::sees).forEach(file::add);
        return file;
    }

    /// The same events with the effect periods that were known of them. The events themselves have
    /// no history: stages and steps are those of today.
    SupervisionFile counting(List<EffectPeriod> known) {
        Map<String, EffectPeriod> periods =
                known.stream().collect(Collectors.toMap(EffectPeriod::event, Function.identity()));
        SupervisionFile file = new SupervisionFile(cadreId);
        events.forEach(node -> file.add(node.entry().counting(periods.get(node.code()))));
        return file;
    }
}
