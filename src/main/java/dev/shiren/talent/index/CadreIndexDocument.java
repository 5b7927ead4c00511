package dev.shiren.talent.index;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A cadre's entry in the index; one component for each property of `index-mappings/cadre.json`.
/// What a date of evaluation changes (age, tenure, current posts) is not in it: it is computed by
/// queries from the month numbers (`year * 12 + month - 1`) and days kept here. An absent (null)
/// value and an empty list are left out of the JSON.
///
/// @param id the cadre's number, which is also the entry's id
/// @param birthFirst the first month the birth can mean; `birthLast` the last
/// @param name normalised; `nameJoined` without separators; `nameText` the same for contained runs
/// @param pinyin all pinyin forms; `surnamePinyin` those that read the surname as surnames are
/// @param unitPath the unit and all above it
/// @param unitPosition place of the unit in the order of the tree
/// @param townshipPrincipalSince when the first post as principal of a township or subdistrict
///     began; absent if there never was one
/// @param tenures when the tenures of each time began, by time
/// @param spans the time spent in each kind of work
/// @param specialtyAtLeast `code/PROFICIENCY` for the own proficiency and each below it;
///     `specialtyVerifiedAtLeast` the same of verified ones, and their codes alone
/// @param skills the specialties one by one, for what their records show of them
/// @param appraisals `FORM/year/GRADE`
/// @param posts titles with the names of their units
/// @param specialtyNames names of the own specialties and the words that mean them
public record CadreIndexDocument(
        long id,
        String code,
        String name,
        String nameJoined,
        String nameText,
        List<String> pinyin,
        List<String> surnamePinyin,
        String gender,
        @Nullable String ethnicity,
        int birthFirst,
        int birthLast,
        List<String> politicalStatus,
        String managementCategory,
        @Nullable String personCategory,
        String personStatus,
        @Nullable String recruitSource,
        @Nullable String rank,
        String unit,
        List<String> unitPath,
        @Nullable String unitType,
        @Nullable String unitCategory,
        @Nullable Integer unitPosition,
        @Nullable Integer sort,
        List<Appointment> appointments,
        @Nullable Integer townshipPrincipalSince,
        List<TenurePiece> tenures,
        List<Span> spans,
        List<String> specialties,
        List<String> specialtyAtLeast,
        List<String> specialtyVerifiedAtLeast,
        List<Skill> skills,
        List<String> appraisals,
        List<Achievement> achievements,
        List<Award> awards,
        List<Training> trainings,
        List<Pool> pools,
        List<Effect> effects,
        List<String> educationLevels,
        List<Education> educations,
        List<String> titles,
        List<String> posts,
        @Nullable String resume,
        @Nullable String specialtyText,
        List<String> majors,
        List<String> specialtyNames) {

    /// The month number of an end that has not come.
    public static final int ENDLESS = 999_999;

    /// The day of an end that has not come.
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /// The day of what has no date and counts for any time.
    static final LocalDate ANY_TIME = LocalDate.of(1000, 1, 1);

    /// A post held. In force in month m: `startFirst <= m AND endLast > m`.
    public record Appointment(
            String code,
            @Nullable String unit,
            List<String> unitPath,
            @Nullable String unitType,
            @Nullable String unitCategory,
            String title,
            @Nullable String level,
            String type,
            @Nullable Boolean leader,
            @Nullable Boolean principal,
            @Nullable Boolean teamMember,
            @Nullable Boolean grassroots,
            @Nullable String frontLine,
            List<String> duties,
            int startFirst,
            int startLast,
            int endFirst,
            int endLast) {}

    /// One of the disjoint intervals of a union, in their order. With `before` the months of the
    /// earlier ones, up to month t the union has at least M months when some interval has
    /// `start <= t`, `offset >= M - t` and `total >= M`.
    ///
    /// @param offset before - start
    /// @param total before + end - start
    public record Interval(int start, int offset, int total) {}

    /// How dates known to the year are read: so that a time is shortest, or longest.
    public enum Reading {
        LEAST,
        MOST
    }

    /// An interval of the union of one kind of work.
    ///
    /// @param of the kinds, each with a reading, see [#key]
    public record Span(List<String> of, int start, int offset, int total) {

        /// A kind of work, read in one way.
        ///
        /// @param work of [WorkKeys]
        public static String key(String work, Reading reading) {
            return work + "/" + reading;
        }
    }

    /// A specialty and what the records show of it.
    ///
    /// @param atLeast its proficiency and all below it
    /// @param duty month in which the first post in charge of it began
    /// @param achievement first day of the first achievement that counts for it
    /// @param training day on which the first training on it began
    public record Skill(
            String code,
            List<String> atLeast,
            boolean verified,
            @Nullable Integer duty,
            @Nullable LocalDate achievement,
            @Nullable LocalDate training) {}

    /// An achievement, with the days its end (or else its start) can mean.
    public record Achievement(
            String category,
            String role,
            String stage,
            @Nullable Integer difficulty,
            List<String> specialties,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /// An award, with the days its date can mean and the day it was taken back.
    public record Award(
            String kind,
            @Nullable String organLevel,
            LocalDate first,
            LocalDate last,
            LocalDate revoked) {}

    /// A training.
    ///
    /// @param hundredths hours, times a hundred
    public record Training(
            String mode,
            @Nullable String topic,
            LocalDate start,
            int hundredths,
            @Nullable Boolean recognised) {}

    /// Membership of a talent pool, in force while `since <= day < until`.
    public record Pool(String pool, LocalDate since, LocalDate until) {}

    /// Days on which a measure counts, `from <= day < until`.
    public record Effect(LocalDate from, LocalDate until) {}

    /// An education.
    public record Education(
            String mode, String level, @Nullable String major, @Nullable String school) {}
}
