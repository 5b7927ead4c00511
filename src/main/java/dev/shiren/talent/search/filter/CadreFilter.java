package dev.shiren.talent.search.filter;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.FrontLine;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.RecruitSource;
import dev.shiren.kernel.PartialDate;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What a client asks of cadres, as the GraphQL input of the same name says it: all given fields
/// must hold, the values of a list are alternatives, an absent field asks nothing.
///
/// @param asOf the day the filter is read at; in the outermost object only
/// @param codes cadre codes
/// @param name Han characters, pinyin or initials
/// @param age in full years by month, both bounds included
/// @param status serving only, unless given anywhere in the filter
public record CadreFilter(
        @Nullable LocalDate asOf,
        @Nullable List<CadreFilter> all,
        @Nullable List<CadreFilter> any,
        @Nullable CadreFilter not,
        @Nullable List<String> codes,
        @Nullable List<String> ids,
        @Nullable String name,
        @Nullable List<Gender> gender,
        @Nullable Birth birth,
        @Nullable IntRange age,
        @Nullable List<String> ethnicities,
        @Nullable Boolean minority,
        @Nullable Politics politicalStatus,
        @Nullable List<PersonStatus> status,
        @Nullable List<String> managementCategories,
        @Nullable List<String> personCategories,
        @Nullable List<RecruitSource> recruitSources,
        @Nullable List<String> ranks,
        @Nullable Units unit,
        @Nullable List<String> postLevels,
        @Nullable List<String> levelsEver,
        @Nullable PostFilter currentPosts,
        @Nullable PostFilter postsEver,
        @Nullable TenureFilter tenure,
        @Nullable Specialties specialties,
        @Nullable Educations education,
        @Nullable List<String> titles,
        @Nullable Experience experience,
        @Nullable Appraisals appraisals,
        @Nullable AchievementFilter achievements,
        @Nullable AwardFilter awards,
        @Nullable UnitRankingFilter unitRankings,
        @Nullable TrainingFilter trainings,
        @Nullable List<String> pools,
        @Nullable Boolean inEffectPeriod) {

    /// Birth within months, both included; a bound known to the year means its first or last month.
    public record Birth(@Nullable PartialDate from, @Nullable PartialDate to) {}

    /// Membership in parties.
    ///
    /// @param nonCpc neither member nor probationary member of the Communist Party
    public record Politics(@Nullable List<String> anyOf, @Nullable Boolean nonCpc) {}

    /// The unit the cadre is counted in.
    ///
    /// @param is one of these units
    /// @param under one of these units or below it
    public record Units(
            @Nullable List<String> is,
            @Nullable List<String> under,
            @Nullable List<UnitType> types,
            @Nullable List<UnitCategory> categories) {}

    /// One specialty of the cadre fulfils all of this.
    ///
    /// @param anyOf taxonomy codes, each with all below it
    /// @param evidence the records show one of these for it
    public record Specialties(
            @Nullable List<String> anyOf,
            @Nullable Proficiency minProficiency,
            @Nullable Boolean verified,
            @Nullable List<SpecialtyEvidence> evidence) {}

    /// One education of the cadre fulfils all of this.
    ///
    /// @param school its name at graduation contains this
    /// @param major its name contains this
    public record Educations(
            @Nullable List<EducationLevel> levels,
            @Nullable EducationMode mode,
            @Nullable String school,
            @Nullable String major) {}

    /// What the posts held so far amount to.
    public record Experience(
            @Nullable Boolean townshipPrincipal,
            @Nullable IntRange grassrootsMonths,
            @Nullable Boolean secondment,
            @Nullable IntRange secondmentMonths,
            @Nullable OnFrontLines frontLines,
            @Nullable InUnitTypes unitTypes,
            @Nullable InCharge duties) {}

    /// Work on one of these front lines.
    ///
    /// @param months at all when absent
    public record OnFrontLines(List<FrontLine> anyOf, @Nullable IntRange months) {}

    /// Posts in units of one of these kinds.
    ///
    /// @param months at all when absent
    public record InUnitTypes(List<UnitType> anyOf, @Nullable IntRange months) {}

    /// Posts in charge of one of these specialties, each with all below it.
    ///
    /// @param months at all when absent
    public record InCharge(List<String> anyOf, @Nullable IntRange months) {}

    /// At least so many years with an appraisal of the form and one of the grades.
    ///
    /// @param form annual when absent
    /// @param lastYears within so many years before that of `asOf`; all when absent
    /// @param atLeast 1 when absent
    public record Appraisals(
            @Nullable AppraisalForm form,
            @Nullable List<AppraisalGrade> grade,
            @Nullable Integer lastYears,
            @Nullable Integer atLeast) {}
}
