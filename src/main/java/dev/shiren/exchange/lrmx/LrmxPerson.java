package dev.shiren.exchange.lrmx;

import dev.shiren.exchange.resume.Resume;
import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What a person file means. Nothing is guessed: what cannot be read is absent and named among the
/// warnings; texts are trimmed, and empty where the form says 无.
///
/// @param gender GB/T 2261.1, `1` or `2`
/// @param ethnicity GB/T 3304
/// @param resume parsed from the text as written
/// @param appraisals annual results, oldest first, one a year
/// @param idNumber absent for the 15-digit numbers of old files
/// @param warnings all doubts, those of the reader included
/// @param refused why the person cannot be imported, if so: a name, gender or birth that is missing
///     or unreadable, or a wrong id number, by which a wrong person would be matched
public record LrmxPerson(
        PersonName name,
        @Nullable String gender,
        @Nullable PartialDate birth,
        @Nullable String ethnicity,
        String nativePlace,
        String birthPlace,
        PartyMembership party,
        @Nullable PartialDate workStart,
        String health,
        String technicalTitle,
        String specialty,
        List<LrmxEducation> educations,
        Posts posts,
        Resume resume,
        String rewards,
        List<LrmxAppraisal> appraisals,
        List<LrmxFamilyMember> family,
        Filing filing,
        @Nullable IdNumber idNumber,
        @Nullable LrmxPhoto photo,
        List<LrmxWarning> warnings,
        @Nullable LrmxRejected refused) {

    public LrmxPerson {
        educations = List.copyOf(educations);
        appraisals = List.copyOf(appraisals);
        family = List.copyOf(family);
        warnings = List.copyOf(warnings);
    }

    /// The meaning of a file.
    public static LrmxPerson of(LrmxFile file) {
        return new PersonExtraction(file).person();
    }

    /// Why the person cannot be imported; nothing when they can.
    public Optional<LrmxRejected> refusal() {
        return Optional.ofNullable(refused);
    }

    /// Tells nothing about the person.
    @Override
    public String toString() {
        return "LrmxPerson[hidden]";
    }

    /// 现任, 拟任 and 拟免 职务 and 任免理由.
    public record Posts(String current, String proposed, String toLeave, String reason) {}

    /// Who sent the form, and when.
    ///
    /// @param retirementDue 到龄年月, V4 only
    /// @param ageLimit 改革前任职年龄界限, V4 only: `60`, `-1` for those past it
    public record Filing(
            String reportingUnit,
            @Nullable PartialDate ageDate,
            @Nullable PartialDate filledOn,
            String filledBy,
            @Nullable PartialDate retirementDue,
            String ageLimit) {}
}
