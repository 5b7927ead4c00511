package dev.shiren.supervision;

import java.util.List;

/// What a command decided: records to be written in place of those with the same code.
///
/// @param shown code of the event that the payload shows
record Decided(String shown, List<SupervisionEvent> events, List<Procedure> procedures) {

    Decided {
        events = List.copyOf(events);
        procedures = List.copyOf(procedures);
    }

    static Decided of(SupervisionEvent event, Procedure procedure) {
        return new Decided(event.code(), List.of(event), List.of(procedure));
    }
}
