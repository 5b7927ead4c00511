package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The plain section of a cadre's document (classes P0 and P1): profile and career. As input of an
/// import, what is absent keeps what is stored.
///
/// @param birth to the month at most; the day is sensitive and lives in [PrivateFacts]
/// @param unit the unit the cadre is counted in (统计关系所在单位)
/// @param sort order within that unit (集体内排序)
/// @param resume verbatim text in the approval form's layout
/// @param appointments by start, then code
public record Profile(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Gender gender,
        @JsonProperty(required = true) PartialDate birth,
        @Nullable String ethnicity,
        @Nullable Place nativePlace,
        @Nullable Place birthPlace,
        @Nullable Place upbringingPlace,
        @Nullable List<String> politicalStatus,
        @Nullable PartialDate partyJoin,
        @Nullable PartialDate workStart,
        @JsonProperty(required = true) String unit,
        @Nullable Integer sort,
        @JsonProperty(required = true) String managementCategory,
        @Nullable String personCategory,
        @JsonProperty(required = true) PersonStatus personStatus,
        @Nullable RecruitSource recruitSource,
        @Nullable Rank rank,
        @Nullable String specialtyText,
        @Nullable List<String> languages,
        @Nullable String resume,
        List<CadreSpecialty> specialties,
        List<Appointment> appointments,
        List<Education> educations,
        List<TechnicalTitle> technicalTitles,
        List<Training> trainings,
        List<PoolMembership> pools) {

    /// The section's name and type within a document.
    public static final Section<Profile> SECTION =
            new Section<>("profile", Profile.class, Section.Storage.PLAIN);

    public Profile {
        Constraint.code("code", code);
        Constraint.length("name", name, 50);
        Constraint.code("unit", unit);
        Constraint.length("specialtyText", specialtyText, 400);
        Constraint.length("resume", resume, 20_000);
        birth = birth.toMonth();
        politicalStatus = politicalStatus == null ? null : List.copyOf(politicalStatus);
        languages = languages == null ? null : List.copyOf(languages);
        specialties = copy(specialties);
        appointments = copy(appointments);
        educations = copy(educations);
        technicalTitles = copy(technicalTitles);
        trainings = copy(trainings);
        pools = copy(pools);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
