package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What may be recorded of specialties (专长): each node of the taxonomy once, not verified until
/// the department says so.
final class SpecialtyCommands {

    private SpecialtyCommands() {}

    /// Records a specialty that waits for its verification.
    static Edit record(
            Cadre cadre,
            String code,
            @Nullable Proficiency proficiency,
            @Nullable String basis,
            Organization organization) {
        new References(organization).specialty("specialty", code);
        if (known(cadre, code).isPresent()) {
            throw RefusedException.of(
                    DUPLICATE,
                    "specialty",
                    "the cadre has the specialty '%s': verify that one by verifySpecialty, or take it away by withdrawSpecialty"
                            .formatted(code));
        }
        return put(new CadreSpecialty(code, proficiency, false, basis));
    }

    /// Confirms a specialty; a proficiency or basis that is given replaces the recorded one.
    static Edit verify(
            Cadre cadre, String code, @Nullable Proficiency proficiency, @Nullable String basis) {
        CadreSpecialty specialty = find(cadre, code);
        if (Objects.equals(specialty.verified(), true)) {
            throw RefusedException.of(
                    ILLEGAL_TRANSITION,
                    "specialty",
                    "the specialty '%s' is verified: to judge it anew, withdraw and record it"
                            .formatted(code));
        }
        return put(
                new CadreSpecialty(
                        code,
                        proficiency == null ? specialty.proficiency() : proficiency,
                        true,
                        basis == null ? specialty.basis() : basis));
    }

    /// Takes a specialty away.
    static Edit withdraw(Cadre cadre, String code) {
        find(cadre, code);
        return new Edit(code, List.of(Edit.Write.remove(CadreSpecialty.TABLE, code)));
    }

    /// The cadre's specialty of a code.
    static Optional<CadreSpecialty> known(Cadre cadre, String code) {
        return cadre.specialties().stream()
                .filter(specialty -> specialty.code().equals(code))
                .findFirst();
    }

    private static CadreSpecialty find(Cadre cadre, String code) {
        return known(cadre, code)
                .orElseThrow(
                        () ->
                                RefusedException.of(
                                        NOT_FOUND,
                                        "specialty",
                                        "the cadre has no specialty '%s'".formatted(code)));
    }

    private static Edit put(CadreSpecialty specialty) {
        return Edit.put(specialty.code(), CadreSpecialty.TABLE, specialty);
    }
}
