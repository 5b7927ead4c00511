package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Place;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.RecruitSource;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an input says of a profile; what is absent keeps what the profile has.
record ProfileFacts(
        @Nullable String name,
        @Nullable Gender gender,
        @Nullable PartialDate birth,
        @Nullable String ethnicity,
        @Nullable Locality nativePlace,
        @Nullable Locality birthPlace,
        @Nullable Locality upbringingPlace,
        @Nullable List<String> politicalStatus,
        @Nullable PartialDate partyJoin,
        @Nullable PartialDate workStart,
        @Nullable String unit,
        @Nullable Integer sort,
        @Nullable String managementCategory,
        @Nullable String personCategory,
        @Nullable PersonStatus status,
        @Nullable RecruitSource recruitSource,
        @Nullable String specialtyText,
        @Nullable List<String> languages,
        @Nullable String resume) {

    /// A place as an input gives it, not checked yet.
    record Locality(@Nullable String division, String text) {

        private Place place(String field) {
            try {
                return new Place(division, text);
            } catch (InvalidValueException e) {
                throw new InvalidValueException(field, e.field() + " " + e.getMessage());
            }
        }
    }

    /// The profile with these facts in place of its own.
    Profile over(Profile profile) {
        return new Profile(
                profile.code(),
                or(name, profile.name()),
                or(gender, profile.gender()),
                or(birth, profile.birth()),
                given(ethnicity, profile.ethnicity()),
                place("nativePlace", nativePlace, profile.nativePlace()),
                place("birthPlace", birthPlace, profile.birthPlace()),
                place("upbringingPlace", upbringingPlace, profile.upbringingPlace()),
                given(politicalStatus, profile.politicalStatus()),
                given(partyJoin, profile.partyJoin()),
                given(workStart, profile.workStart()),
                or(unit, profile.unit()),
                given(sort, profile.sort()),
                or(managementCategory, profile.managementCategory()),
                given(personCategory, profile.personCategory()),
                or(status, profile.personStatus()),
                given(recruitSource, profile.recruitSource()),
                profile.rank(),
                given(specialtyText, profile.specialtyText()),
                given(languages, profile.languages()),
                given(resume, profile.resume()),
                profile.specialties(),
                profile.appointments(),
                profile.educations(),
                profile.technicalTitles(),
                profile.trainings(),
                profile.pools());
    }

    private static <T> T or(@Nullable T given, T known) {
        return given == null ? known : given;
    }

    private static <T> @Nullable T given(@Nullable T given, @Nullable T known) {
        return given == null ? known : given;
    }

    private static @Nullable Place place(
            String field, @Nullable Locality given, @Nullable Place known) {
        return given == null ? known : given.place(field);
    }
}
