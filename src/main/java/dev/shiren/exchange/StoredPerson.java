package dev.shiren.exchange;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Place;
import dev.shiren.cadre.Profile;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.PerformanceRecords;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is known of a person before their file, and what a line must have.
///
/// @param appointments and the other lists: empty for a new person
record StoredPerson(
        String code,
        @Nullable String name,
        @Nullable Gender gender,
        @Nullable PartialDate birth,
        String unit,
        String managementCategory,
        PersonStatus status,
        @Nullable Place nativePlace,
        @Nullable Place birthPlace,
        @Nullable List<String> politicalStatus,
        List<Appointment> appointments,
        List<Education> educations,
        List<Appraisal> appraisals) {

    /// The form does not say who manages a person: 其他 until a roster does.
    private static final String OTHER_CATEGORY = "09";

    static StoredPerson of(CadreDocument cadre) {
        Profile profile = cadre.profile();
        PerformanceRecords.Records records = cadre.section(PerformanceRecords.Records.SECTION);
        return new StoredPerson(
                profile.code(),
                profile.name(),
                profile.gender(),
                profile.birth(),
                profile.unit(),
                profile.managementCategory(),
                profile.personStatus(),
                profile.nativePlace(),
                profile.birthPlace(),
                profile.politicalStatus(),
                profile.appointments(),
                profile.educations(),
                records == null ? List.of() : records.appraisals());
    }

    static StoredPerson newcomer(String code, String unit) {
        return new StoredPerson(
                code,
                null,
                null,
                null,
                unit,
                OTHER_CATEGORY,
                PersonStatus.SERVING,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
