package dev.shiren.org;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

/// A unit (单位) as entered: its place in the tree is given by its parent's code.
///
/// @param level post level of the unit, GB/T 12407
/// @param division administrative division, GB/T 2260
/// @param sort order among its siblings
public record Unit(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @Nullable String shortName,
        @Nullable String parent,
        @JsonProperty(required = true) UnitType type,
        @Nullable UnitCategory category,
        @Nullable String level,
        @Nullable String division,
        @Nullable Integer sort) {

    public Unit {
        Constraint.code("code", code);
        Constraint.length("name", name, 120);
        Constraint.length("shortName", shortName, 40);
        Constraint.code("parent", parent);
        Constraint.division("division", division);
    }
}
