package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

/// A place (籍贯, 出生地, 成长地) as written, with its division (GB/T 2260) where known.
public record Place(@Nullable String division, @JsonProperty(required = true) String text) {

    public Place {
        Constraint.division("division", division);
        Constraint.length("text", text, 60);
    }
}
