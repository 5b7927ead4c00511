package dev.shiren.supervision;

import org.jspecify.annotations.Nullable;

/// An event with what goes with it.
///
/// @param effect null when it never counts
record SupervisionEntry(
        SupervisionEvent event, Procedure procedure, @Nullable EffectPeriod effect) {

    SupervisionEntry counting(@Nullable EffectPeriod period) {
        return new SupervisionEntry(event, procedure, period);
    }

    SupervisionFlow.Standing standing() {
        return new SupervisionFlow.Standing(event.type(), procedure.step(), event.outcome());
    }
}
