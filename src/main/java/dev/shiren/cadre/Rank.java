package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

/// A civil service rank (职级) and since when it is held.
public record Rank(@JsonProperty(required = true) String code, @Nullable PartialDate since) {}
