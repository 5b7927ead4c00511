package dev.shiren.exchange;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.Place;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.cadre.Training;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;
import dev.shiren.performance.Achievement;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.Award;
import dev.shiren.supervision.SupervisionEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Checks what a cadre line refers to: units, posts, specialties, code tables; and that its child
/// records can be told apart.
final class CadreCheck {

    private final Organization organization;
    private final Set<String> divisions;
    private final Set<String> pools;

    CadreCheck(Organization organization, Set<String> pools) {
        this.organization = organization;
        this.divisions = organization.divisions();
        this.pools = pools;
    }

    /// What is wrong or doubtful; a rejection among it means the line cannot be taken.
    List<Finding> check(CadreLine cadre, String place) {
        Run run = new Run(place);
        run.unit("/unit", cadre.unit());
        run.code("/ethnicity", CodeSystem.ETHNICITY, cadre.ethnicity());
        run.codes("/politicalStatus", CodeSystem.POLITICAL_STATUS, cadre.politicalStatus());
        run.code("/managementCategory", CodeSystem.MANAGEMENT_CATEGORY, cadre.managementCategory());
        run.code("/personCategory", CodeSystem.PERSON_CATEGORY, cadre.personCategory());
        if (cadre.rank() != null) {
            run.code("/rank/code", CodeSystem.RANK, cadre.rank().code());
        }
        run.place("/nativePlace", cadre.nativePlace());
        run.place("/birthPlace", cadre.birthPlace());
        run.place("/upbringingPlace", cadre.upbringingPlace());
        career(cadre, run);
        records(cadre, run);
        return run.findings;
    }

    private static void career(CadreLine cadre, Run run) {
        run.each(
                "/specialties",
                cadre.specialties(),
                CadreSpecialty::code,
                (at, s) -> run.specialty(at + "/code", s.code()));
        run.each("/appointments", cadre.appointments(), Appointment::code, run::appointment);
        run.each("/educations", cadre.educations(), Education::code, (_, _) -> {});
        run.each("/technicalTitles", cadre.technicalTitles(), TechnicalTitle::code, (_, _) -> {});
        run.each(
                "/trainings",
                cadre.trainings(),
                Training::code,
                (at, t) -> run.specialty(at + "/topic", t.topic()));
        run.each("/pools", cadre.pools(), p -> p.pool() + " since " + p.since(), run::pool);
    }

    private static void records(CadreLine cadre, Run run) {
        run.each(
                "/appraisals",
                cadre.appraisals(),
                Appraisal::code,
                (at, a) -> run.unit(at + "/unit", a.unit()));
        run.each(
                "/achievements",
                cadre.achievements(),
                Achievement::code,
                (at, a) -> run.specialties(at + "/specialties", a.specialties()));
        run.each("/awards", cadre.awards(), Award::code, (_, _) -> {});
        run.each(
                "/evaluations",
                cadre.evaluations(),
                e -> e.code() + " of " + e.evaluatorClass(),
                (_, _) -> {});
        run.each(
                "/supervisionEvents",
                cadre.supervisionEvents(),
                SupervisionEvent::code,
                (_, _) -> {});
    }

    @FunctionalInterface
    private interface Element<T> {
        void check(String pointer, T value);
    }

    private final class Run {

        private final String place;
        private final List<Finding> findings = new ArrayList<>();

        Run(String place) {
            this.place = place;
        }

        <T> void each(
                String pointer,
                @Nullable List<T> list,
                Function<T, String> key,
                Element<T> element) {
            Set<String> seen = new HashSet<>();
            List<T> values = CadreLine.listOf(list);
            for (int i = 0; i < values.size(); i++) {
                T value = values.get(i);
                String at = pointer + "/" + i;
                if (!seen.add(key.apply(value))) {
                    findings.add(
                            Finding.rejection(
                                    place,
                                    at,
                                    Finding.Code.DUPLICATE_CODE,
                                    "'%s' stands twice in this list: give each its own code"
                                            .formatted(key.apply(value))));
                }
                element.check(at, value);
            }
        }

        void appointment(String at, Appointment appointment) {
            unit(at + "/unit", appointment.unit());
            code(at + "/level", CodeSystem.POST_LEVEL, appointment.level());
            specialties(at + "/duties", appointment.duties());
            if (appointment.post() != null
                    && !organization.posts().containsKey(appointment.post())) {
                findings.add(
                        OrganizationMerge.unknown(place, at + "/post", "post", appointment.post()));
            }
        }

        void pool(String at, PoolMembership membership) {
            if (!pools.contains(membership.pool())) {
                findings.add(
                        Finding.warning(
                                place,
                                at + "/pool",
                                Finding.Code.UNKNOWN_POOL,
                                "pool '%s' is new: it is made under its code"
                                        .formatted(membership.pool())));
            }
        }

        void unit(String at, @Nullable String code) {
            if (code != null && organization.units().node(code) == null) {
                findings.add(OrganizationMerge.unknown(place, at, "unit", code));
            }
        }

        void specialties(String at, @Nullable List<String> codes) {
            CadreLine.listOf(codes).forEach(code -> specialty(at, code));
        }

        void specialty(String at, @Nullable String code) {
            if (code != null && !organization.specialties().containsKey(code)) {
                findings.add(OrganizationMerge.unknown(place, at, "specialty", code));
            }
        }

        void codes(String at, CodeSystem system, @Nullable List<String> codes) {
            CadreLine.listOf(codes).forEach(code -> code(at, system, code));
        }

        void code(String at, CodeSystem system, @Nullable String code) {
            if (code != null && organization.find(system, code) == null) {
                findings.add(OrganizationMerge.unknownCode(place, at, system, code));
            }
        }

        void place(String at, @Nullable Place value) {
            String division = value == null ? null : value.division();
            if (division != null && !divisions.contains(division)) {
                findings.add(
                        Finding.warning(
                                place,
                                at + "/division",
                                Finding.Code.UNKNOWN_DIVISION,
                                "division '%s' is not defined by any unit".formatted(division)));
            }
        }
    }
}
