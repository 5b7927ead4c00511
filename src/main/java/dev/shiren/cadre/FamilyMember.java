package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

/// A family member as declared (家庭成员), class P3: kept sealed, never indexed.
public record FamilyMember(
        @JsonProperty(required = true) String relation,
        @JsonProperty(required = true) String name,
        @Nullable PartialDate birth,
        @Nullable String politicalStatus,
        @Nullable String unitAndPost,
        @Nullable Boolean deceased) {

    public FamilyMember {
        Constraint.length("relation", relation, 40);
        Constraint.length("name", name, 50);
        Constraint.length("politicalStatus", politicalStatus, 60);
        Constraint.length("unitAndPost", unitAndPost, 300);
    }
}
