package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;
import dev.shiren.org.Post;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Refuses what an input names and the organization does not have; what is absent passes.
record References(Organization organization) {

    void unit(@Nullable String code) {
        if (code != null && organization.units().node(code) == null) {
            throw unknown("unit", "there is no unit '%s'".formatted(code));
        }
    }

    /// A post, which must be one of the unit's.
    void post(@Nullable String code, @Nullable String unit) {
        if (code == null) {
            return;
        }
        Post post = organization.posts().get(code);
        if (post == null) {
            throw unknown("post", "there is no post '%s'".formatted(code));
        }
        if (!post.unit().equals(unit)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "post",
                    "the post '%s' is one of the unit '%s': give that unit, or no post"
                            .formatted(code, post.unit()));
        }
    }

    void code(String field, CodeSystem system, @Nullable String code) {
        if (code != null && organization.find(system, code) == null) {
            throw unknown(field, "'%s' is no code of %s".formatted(code, system.key()));
        }
    }

    void codes(String field, CodeSystem system, @Nullable List<String> codes) {
        if (codes != null) {
            codes.forEach(code -> code(field, system, code));
        }
    }

    void specialty(String field, @Nullable String code) {
        if (code != null && !organization.specialties().containsKey(code)) {
            throw unknown(field, "there is no specialty '%s'".formatted(code));
        }
    }

    void specialties(String field, @Nullable List<String> codes) {
        if (codes != null) {
            codes.forEach(code -> specialty(field, code));
        }
    }

    /// Refuses an end before the start.
    static void period(@Nullable PartialDate start, @Nullable PartialDate end) {
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            throw RefusedException.of(
                    INVALID_VALUE, "end", "%s is before the start %s".formatted(end, start));
        }
    }

    /// Refuses an end before the start.
    static void period(LocalDate start, @Nullable LocalDate end) {
        period(PartialDate.of(start), end == null ? null : PartialDate.of(end));
    }

    /// Refuses a text that says nothing.
    static void said(String field, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw RefusedException.of(
                    INVALID_VALUE, field, field + " is blank: write it out or leave it away");
        }
    }

    private static RefusedException unknown(String field, String message) {
        return RefusedException.of(NOT_FOUND, field, message);
    }
}
