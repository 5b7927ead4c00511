package dev.shiren.talent.search.filter;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one filter object that concern units, posts and records.
final class RecordReader {

    private static final int MAX_MONTHS = 1200;

    /// All years that an appraisal system can have had.
    private static final int MAX_YEARS = 60;

    private final Codes codes;
    private final LocalDate asOf;
    private final FieldReader.Clauses clauses;

    RecordReader(Codes codes, LocalDate asOf, FieldReader.Clauses clauses) {
        this.codes = codes;
        this.asOf = asOf;
        this.clauses = clauses;
    }

    void read(CadreFilter filter) {
        unit(filter.unit());
        int month = PartialDate.monthNumber(asOf);
        clauses.add(
                "postLevels",
                codes.known(clauses.path("postLevels"), CodeSystem.POST_LEVEL, filter.postLevels()),
                levels -> new Condition.LevelIn(levels, month));
        specialties(filter.specialties());
        education(filter.education());
        clauses.add("titles", titles(filter), Condition.Titled::new);
        experience(filter.experience(), month);
        appraisals(filter.appraisals());
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
                            nodes, specialties.minProficiency(), specialties.verified()));
        }
    }

    private void education(CadreFilter.@Nullable Educations education) {
        if (education != null) {
            clauses.add(
                    "education",
                    new Condition.Educated(Codes.symbols(education.levels(), EducationLevel.class), education.mode()));
        }
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

    private void experience(CadreFilter.@Nullable Experience experience, int month) {
        if (experience == null) {
            return;
        }
        if (experience.townshipPrincipal() != null) {
            clauses.add(
                    "experience.townshipPrincipal",
                    !experience.townshipPrincipal(),
                    new Condition.TownshipPrincipal(month));
        }
        IntRange months = experience.grassrootsMonths();
        if (months != null && (months.min() != null || months.max() != null)) {
            String field = "experience.grassrootsMonths";
            Codes.Range range = codes.range(clauses.path(field), months, MAX_MONTHS);
            clauses.add(field, new Condition.Grassroots(range.min(), range.max(), month));
        }
    }

    private void appraisals(CadreFilter.@Nullable Appraisals appraisals) {
        if (appraisals == null) {
            return;
        }
        int years = Objects.requireNonNullElse(appraisals.lastYears(), MAX_YEARS);
        int atLeast = Objects.requireNonNullElse(appraisals.atLeast(), 1);
        codes.between(clauses.path("appraisals.lastYears"), years, 1, MAX_YEARS);
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
