package dev.shiren.talent.search.filter;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.RejectedException;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads the fields of one filter object that concern the unit and records; [PostReader] and its
/// neighbours those on posts and results.
final class RecordReader {

    private static final int MAX_TEXT = 50;

    private final Codes codes;
    private final RankedUnits rankings;
    private final LocalDate asOf;
    private final FieldReader.Clauses clauses;

    RecordReader(Codes codes, RankedUnits rankings, LocalDate asOf, FieldReader.Clauses clauses) {
        this.codes = codes;
        this.rankings = rankings;
        this.asOf = asOf;
        this.clauses = clauses;
    }

    void read(CadreFilter filter) {
        unit(filter.unit());
        new PostReader(codes, asOf, clauses).read(filter);
        specialties(filter.specialties());
        education(filter.education());
        clauses.add("titles", titles(filter), Condition.Titled::new);
        new ExperienceReader(codes, asOf, clauses).read(filter.experience());
        appraisals(filter.appraisals());
        new ResultReader(codes, rankings, asOf, clauses).read(filter);
        clauses.add(
                "pools",
                codes.pools(clauses.path("pools"), filter.pools()),
                pools -> new Condition.InPool(pools, asOf));
        if (filter.inEffectPeriod() != null) {
            clauses.add("inEffectPeriod", !filter.inEffectPeriod(), new Condition.InEffect(asOf));
        }
    }

    private void unit(CadreFilter.@Nullable Units unit) {
        if (unit == null) {
            return;
        }
        clauses.add(
                "unit.is",
                codes.units(clauses.path("unit.is"), unit.is()),
                list -> new Condition.InUnit(list, false));
        clauses.add(
                "unit.under",
                codes.units(clauses.path("unit.under"), unit.under()),
                list -> new Condition.InUnit(list, true));
        if (unit.types() != null) {
            clauses.add("unit.types", new Condition.UnitOfType(Set.copyOf(unit.types())));
        }
        if (unit.categories() != null) {
            clauses.add(
                    "unit.categories", new Condition.UnitOfCategory(Set.copyOf(unit.categories())));
        }
    }

    private void specialties(CadreFilter.@Nullable Specialties specialties) {
        if (specialties != null) {
            Set<String> nodes =
                    codes.specialties(clauses.path("specialties.anyOf"), specialties.anyOf());
            clauses.add(
                    "specialties",
                    new Condition.Skilled(
                            nodes,
                            specialties.minProficiency(),
                            specialties.verified(),
                            shown(specialties.evidence())));
        }
    }

    private Condition.@Nullable Shown shown(@Nullable List<SpecialtyEvidence> evidence) {
        return evidence == null ? null : new Condition.Shown(Set.copyOf(evidence), asOf);
    }

    private void education(CadreFilter.@Nullable Educations education) {
        if (education != null) {
            clauses.add(
                    "education",
                    new Condition.Educated(
                            Codes.symbols(education.levels(), EducationLevel.class),
                            education.mode(),
                            text("education.school", education.school()),
                            text("education.major", education.major())));
        }
    }

    private @Nullable String text(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String trimmed = text.strip();
        int length = trimmed.codePointCount(0, trimmed.length());
        if (length == 0 || length > MAX_TEXT) {
            throw RejectedException.badInput(
                    "%s: write 1 to %d characters".formatted(clauses.path(field), MAX_TEXT));
        }
        return trimmed;
    }

    private @Nullable Set<String> titles(CadreFilter filter) {
        Set<String> titles = codes.bounded(clauses.path("titles"), filter.titles());
        if (titles != null) {
            try {
                titles.forEach(title -> Constraint.code(clauses.path("titles"), title));
            } catch (InvalidValueException e) {
                throw RejectedException.badInput(e.field() + ": " + e.getMessage());
            }
        }
        return titles;
    }

    private void appraisals(CadreFilter.@Nullable Appraisals appraisals) {
        if (appraisals == null) {
            return;
        }
        int years = Objects.requireNonNullElse(appraisals.lastYears(), Codes.MAX_YEARS);
        int atLeast = Objects.requireNonNullElse(appraisals.atLeast(), 1);
        codes.between(clauses.path("appraisals.lastYears"), years, 1, Codes.MAX_YEARS);
        codes.between(clauses.path("appraisals.atLeast"), atLeast, 1, years);
        int last = asOf.getYear() - 1;
        clauses.add(
                "appraisals",
                new Condition.Appraised(
                        Objects.requireNonNullElse(appraisals.form(), AppraisalForm.ANNUAL),
                        Codes.symbols(appraisals.grade(), AppraisalGrade.class),
                        last - years + 1,
                        last,
                        atLeast));
    }
}
