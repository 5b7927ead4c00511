package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.RefusedException;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// What may be recorded of educations (学历学位): one record for each course of studies.
final class EducationCommands {

    private EducationCommands() {}

    /// Records an education.
    ///
    /// @param facts the education once its code is known
    static Edit record(Cadre cadre, Function<String, Education> facts) {
        String code = cadre.newCode("ED", known(cadre).stream().map(Education::code).toList());
        return put(cadre, facts.apply(code));
    }

    /// Puts a corrected education in place of a known one.
    static Edit correct(Cadre cadre, Education corrected) {
        if (known(cadre).stream().noneMatch(other -> other.code().equals(corrected.code()))) {
            throw RefusedException.of(NOT_FOUND, "education", "the cadre has no such education");
        }
        return put(cadre, corrected);
    }

    private static Edit put(Cadre cadre, Education education) {
        References.said("degree", education.degree());
        References.said("school", education.school());
        References.said("major", education.major());
        References.period(education.start(), education.end());
        known(cadre).stream()
                .filter(other -> !other.code().equals(education.code()))
                .filter(other -> isSameStudy(other, education))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(
                                    DUPLICATE,
                                    "level",
                                    "the education %s is the same: put that one right by correctEducation"
                                            .formatted(other.code()));
                        });
        return Edit.put(education.code(), Education.TABLE, education);
    }

    private static boolean isSameStudy(Education other, Education education) {
        return other.mode() == education.mode()
                && other.level() == education.level()
                && Objects.equals(other.school(), education.school())
                && Objects.equals(other.major(), education.major());
    }

    private static List<Education> known(Cadre cadre) {
        return cadre.profile().educations();
    }
}
