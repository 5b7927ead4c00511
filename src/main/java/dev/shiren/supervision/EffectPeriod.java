package dev.shiren.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The days on which a measure counts (影响期), half-open.
///
/// @param event code of the supervision event it comes from
/// @param until exclusive; absent while a case is on file
public record EffectPeriod(
        @JsonProperty(required = true) String event,
        @JsonProperty(required = true) LocalDate from,
        @Nullable LocalDate until) {

    /// Whether the measure counts on a day.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
