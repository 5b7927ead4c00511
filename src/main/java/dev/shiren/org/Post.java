package dev.shiren.org;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A post (职位) of a unit.
///
/// @param level post level, GB/T 12407
/// @param duties codes of the specialties the post is in charge of
public record Post(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) String title,
        @Nullable String level,
        @Nullable Boolean leader,
        @Nullable Boolean principal,
        @Nullable Boolean teamMember,
        @Nullable Integer headcount,
        @Nullable List<String> duties,
        @Nullable Integer sort) {

    public Post {
        Constraint.code("code", code);
        Constraint.code("unit", unit);
        Constraint.length("title", title, 120);
        Constraint.range("headcount", headcount, 0, Integer.MAX_VALUE);
        Constraint.codes("duties", duties);
        duties = duties == null ? null : List.copyOf(duties);
    }
}
