package dev.shiren.talent.search.filter;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.Proficiency;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;
import dev.shiren.talent.names.NameQuery;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/// One thing asked of a cadre, resolved: codes exist, descendants are included, dates applied.
/// Months are counted as [dev.shiren.kernel.PartialDate] does. Where the cadre's data does not
/// decide a condition it is unknown; the records below that can be say when.
public sealed interface Condition
        permits Condition.Identity,
                Condition.Coded,
                Condition.Named,
                Condition.Born,
                Condition.InUnit,
                Condition.UnitOfType,
                Condition.UnitOfCategory,
                Condition.LevelIn,
                Condition.TownshipPrincipal,
                Condition.Skilled,
                Condition.Educated,
                Condition.Titled,
                Condition.Appraised,
                Condition.InPool,
                Condition.InEffect,
                PostCondition,
                RecordCondition {

    /// The cadre is one of these.
    record Identity(Set<Long> ids) implements Condition {
        public Identity {
            ids = Set.copyOf(ids);
        }
    }

    /// A coded fact of the profile has one of these values; unknown while a fact that everyone has
    /// is missing, see [CodedFact#required()].
    record Coded(CodedFact fact, Set<String> codes) implements Condition {
        public Coded {
            codes = Set.copyOf(codes);
        }
    }

    record Named(NameQuery query) implements Condition {}

    /// Born within these months, both included; unknown when a year alone straddles a bound.
    record Born(int first, int last) implements Condition {}

    /// Counted in one of these units.
    ///
    /// @param below or in a unit below one of them
    record InUnit(Set<String> codes, boolean below) implements Condition {
        public InUnit {
            codes = Set.copyOf(codes);
        }
    }

    record UnitOfType(Set<UnitType> types) implements Condition {
        public UnitOfType {
            types = Set.copyOf(types);
        }
    }

    record UnitOfCategory(Set<UnitCategory> categories) implements Condition {
        public UnitOfCategory {
            categories = Set.copyOf(categories);
        }
    }

    /// The highest level among the posts current in a month is one of these; unknown when none of
    /// these posts has a level.
    record LevelIn(Set<String> levels, int month) implements Condition {
        public LevelIn {
            levels = Set.copyOf(levels);
        }
    }

    /// Some specialty has one of these codes, at least this proficiency and this verification;
    /// unknown when only a specialty of unknown proficiency could fulfil it.
    ///
    /// @param shown what the records have to show for it; null for whatever they show
    record Skilled(
            Set<String> codes,
            @Nullable Proficiency least,
            @Nullable Boolean verified,
            @Nullable Shown shown)
            implements Condition {
        public Skilled {
            codes = Set.copyOf(codes);
        }
    }

    /// The records of the time up to a day show one of these of a specialty.
    record Shown(Set<SpecialtyEvidence> kinds, LocalDate day) {
        public Shown {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Some education has one of these levels and this mode, and its school and major contain these
    /// texts, character by character.
    record Educated(
            Set<EducationLevel> levels,
            @Nullable EducationMode mode,
            @Nullable String school,
            @Nullable String major)
            implements Condition {
        public Educated {
            levels = Set.copyOf(levels);
        }
    }

    record Titled(Set<String> codes) implements Condition {
        public Titled {
            codes = Set.copyOf(codes);
        }
    }

    /// Was principal of a township or subdistrict at some time up to a month.
    record TownshipPrincipal(int month) implements Condition {}

    /// At least so many of the years from `firstYear` to `lastYear` have such an appraisal.
    record Appraised(
            AppraisalForm form,
            Set<AppraisalGrade> grades,
            int firstYear,
            int lastYear,
            int atLeast)
            implements Condition {
        public Appraised {
            grades = Set.copyOf(grades);
        }
    }

    /// Member of one of these pools on a day.
    record InPool(Set<String> pools, LocalDate day) implements Condition {
        public InPool {
            pools = Set.copyOf(pools);
        }
    }

    /// Some measure counts on a day.
    record InEffect(LocalDate day) implements Condition {}
}
