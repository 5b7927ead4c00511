package dev.shiren.supervision;

import org.jspecify.annotations.Nullable;

/// An event with what goes with it.
///
/// @param effect null when it never counts
/// @param member whether the viewer has joined the case
record SupervisionEntry(
        SupervisionEvent event,
        Procedure procedure,
        @Nullable EffectPeriod effect,
        boolean member) {

    SupervisionEntry counting(@Nullable EffectPeriod period) {
        return new SupervisionEntry(event, procedure, period, member);
    }

    SupervisionFlow.Standing standing() {
        return new SupervisionFlow.Standing(event.type(), procedure.step(), event.outcome());
    }
}
