package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What may be recorded of appraisals (公务员法 art. 38; 党政领导干部考核工作条例 art. 2): grades of the
/// form's own scale, one result a period.
final class AppraisalCommands {

    private static final Set<AppraisalGrade> ROUTINE =
            EnumSet.range(AppraisalGrade.GOOD, AppraisalGrade.POOR);

    private AppraisalCommands() {}

    /// What an appraisal says, without its code.
    record Facts(
            AppraisalForm form,
            int year,
            @Nullable Integer quarter,
            AppraisalGrade grade,
            @Nullable String task,
            @Nullable String unit,
            @Nullable LocalDate decidedOn,
            @Nullable String note) {

        Appraisal as(String code) {
            return new Appraisal(code, form, year, quarter, grade, task, unit, decidedOn, note);
        }
    }

    /// Records a new result.
    static Edit record(Cadre cadre, Facts facts, Organization organization, LocalDate today) {
        List<Appraisal> known = PerformanceNode.records(cadre).appraisals();
        check(facts, organization, today);
        refuseSecond(known, facts, null);
        String code = cadre.newCode("A", known.stream().map(Appraisal::code).toList());
        return Edit.put(code, Appraisal.TABLE, facts.as(code));
    }

    /// Puts a corrected result in place of a known one; the former stays in the history.
    static Edit correct(
            Cadre cadre, String code, Facts facts, Organization organization, LocalDate today) {
        List<Appraisal> known = PerformanceNode.records(cadre).appraisals();
        if (known.stream().noneMatch(appraisal -> appraisal.code().equals(code))) {
            throw RefusedException.of(NOT_FOUND, "appraisal", "the cadre has no such appraisal");
        }
        check(facts, organization, today);
        refuseSecond(known, facts, code);
        return Edit.put(code, Appraisal.TABLE, facts.as(code));
    }

    private static void check(Facts facts, Organization organization, LocalDate today) {
        if (facts.year() > today.getYear()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "year",
                    "%d is yet to come: give a year up to %d"
                            .formatted(facts.year(), today.getYear()));
        }
        if (ROUTINE.contains(facts.grade()) != (facts.form() == AppraisalForm.ROUTINE)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "grade",
                    "%s is no grade of a %s appraisal: %s"
                            .formatted(facts.grade(), facts.form(), grades(facts.form())));
        }
        if ((facts.quarter() != null) != (facts.form() == AppraisalForm.ROUTINE)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "quarter",
                    "a quarter belongs to ROUTINE appraisals, and only there");
        }
        if (facts.unit() != null && organization.units().node(facts.unit()) == null) {
            throw RefusedException.of(
                    NOT_FOUND, "unit", "there is no unit '%s'".formatted(facts.unit()));
        }
    }

    private static String grades(AppraisalForm form) {
        Set<AppraisalGrade> fitting =
                form == AppraisalForm.ROUTINE
                        ? ROUTINE
                        : EnumSet.complementOf(EnumSet.copyOf(ROUTINE));
        return "give one of " + fitting;
    }

    private static void refuseSecond(
            List<Appraisal> known, Facts facts, @Nullable String corrected) {
        known.stream()
                .filter(other -> !other.code().equals(corrected))
                .filter(other -> isOfSamePeriod(other, facts))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(
                                    DUPLICATE,
                                    "year",
                                    "the %s appraisal %s has the result %s already: correct that one"
                                            .formatted(other.form(), other.code(), other.grade()));
                        });
    }

    private static boolean isOfSamePeriod(Appraisal other, Facts facts) {
        return other.form() == facts.form()
                && other.year() == facts.year()
                && Objects.equals(other.quarter(), facts.quarter())
                && Objects.equals(other.task(), facts.task());
    }
}
