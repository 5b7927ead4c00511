package dev.shiren.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.CadreEntry;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.FamilyMember;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Place;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.RecruitSource;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.cadre.Training;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.Award;
import dev.shiren.performance.Evaluation;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.SupervisionEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A line of kind `cadre` of the roster format, as `exchange/roster.schema.json` describes it.
record CadreLine(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @Nullable List<String> formerNames,
        @JsonProperty(required = true) Gender gender,
        @JsonProperty(required = true) PartialDate birth,
        @Nullable String ethnicity,
        @Nullable Place nativePlace,
        @Nullable Place birthPlace,
        @Nullable Place upbringingPlace,
        @Nullable List<String> politicalStatus,
        @Nullable PartialDate partyJoin,
        @Nullable PartialDate workStart,
        @Nullable String idNumber,
        @JsonProperty(required = true) String unit,
        @Nullable Integer sort,
        @JsonProperty(required = true) String managementCategory,
        @Nullable String personCategory,
        @JsonProperty(required = true) PersonStatus personStatus,
        @Nullable RecruitSource recruitSource,
        @Nullable Rank rank,
        @Nullable List<CadreSpecialty> specialties,
        @Nullable String specialtyText,
        @Nullable List<String> languages,
        @Nullable String resume,
        @Nullable List<Appointment> appointments,
        @Nullable List<Education> educations,
        @Nullable List<TechnicalTitle> technicalTitles,
        @Nullable List<FamilyMember> family,
        @Nullable List<Appraisal> appraisals,
        @Nullable List<Achievement> achievements,
        @Nullable List<Award> awards,
        @Nullable List<Evaluation> evaluations,
        @Nullable List<SupervisionEvent> supervisionEvents,
        @Nullable List<Training> trainings,
        @Nullable List<PoolMembership> pools) {

    CadreLine {
        Constraint.code("code", code);
        Constraint.length("name", name, 50);
        Constraint.code("unit", unit);
        Constraint.length("specialtyText", specialtyText, 400);
        Constraint.length("resume", resume, 20_000);
        if (name.isEmpty()) {
            throw new InvalidValueException("name", "is empty: a cadre has a name");
        }
        try {
            PrivateFacts _ = new PrivateFacts(birth, formerNames, idNumber, listOf(family));
        } catch (InvalidValueException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("idNumber", e.getMessage() + ": correct it");
        }
    }

    CadreEntry entry() {
        Profile profile =
                new Profile(
                        code,
                        name,
                        gender,
                        birth,
                        ethnicity,
                        nativePlace,
                        birthPlace,
                        upbringingPlace,
                        politicalStatus,
                        partyJoin,
                        workStart,
                        unit,
                        sort,
                        managementCategory,
                        personCategory,
                        personStatus,
                        recruitSource,
                        rank,
                        specialtyText,
                        languages,
                        resume,
                        listOf(specialties),
                        listOf(appointments),
                        listOf(educations),
                        listOf(technicalTitles),
                        listOf(trainings),
                        listOf(pools));
        return new CadreEntry(
                profile, new PrivateFacts(birth, formerNames, idNumber, listOf(family)));
    }

    PerformanceRecords.Records performance() {
        return new PerformanceRecords.Records(
                listOf(appraisals), listOf(achievements), listOf(awards));
    }

    /// The list, or an empty one where the line has none.
    static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
