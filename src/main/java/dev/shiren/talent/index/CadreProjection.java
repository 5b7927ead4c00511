package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.org.Organization;
import dev.shiren.org.Specialty;
import dev.shiren.org.UnitTree;
import dev.shiren.supervision.SupervisionSections;
import dev.shiren.talent.names.NameForms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Projects a cadre's document to its entry in the index: a function of the document's plain
/// sections, the units and the specialties, and of nothing else, the day included. When its result
/// changes for the same input, `_meta.projection` of the mapping grows, so that a rebuild follows.
public final class CadreProjection {

    private final CadreDocument document;
    private final Profile profile;
    private final Organization organization;
    private final Career career;

    private CadreProjection(CadreDocument document, Organization organization) {
        this.document = document;
        this.profile = document.profile();
        this.organization = organization;
        this.career = new Career(profile.appointments(), organization.units());
    }

    /// Projects one version of a cadre under one state of the organization.
    public static CadreIndexDocument project(CadreDocument document, Organization organization) {
        return new CadreProjection(document, organization).entry();
    }

    private CadreIndexDocument entry() {
        NameForms name = NameForms.of(profile.name());
        UnitTree.@Nullable Node unit = organization.units().node(profile.unit());
        List<CadreSpecialty> specialties = profile.specialties();
        List<Education> educations = profile.educations();
        RecordProjection records = new RecordProjection(document);
        return new CadreIndexDocument(
                document.cadreId(),
                profile.code(),
                name.exact(),
                name.joined(),
                name.joined(),
                name.pinyin(),
                name.surnamePinyin(),
                profile.gender().code(),
                profile.ethnicity(),
                profile.birth().earliestMonth(),
                profile.birth().latestMonth(),
                orEmpty(profile.politicalStatus()),
                profile.managementCategory(),
                profile.personCategory(),
                profile.personStatus().code(),
                name(profile.recruitSource()),
                profile.rank() == null ? null : profile.rank().code(),
                profile.unit(),
                career.path(profile.unit()),
                unit == null ? null : unit.unit().type().name(),
                unit == null ? null : name(unit.unit().category()),
                unit == null ? null : unit.position(),
                profile.sort(),
                career.posts(),
                career.townshipPrincipalSince(),
                new Tenures(profile.appointments()).all(),
                new WorkSpans(profile.appointments(), organization).all(),
                specialties.stream().map(CadreSpecialty::code).toList(),
                atLeast(specialties, specialty -> true),
                verified(specialties),
                records.skills(),
                records.appraisals(),
                records.achievements(),
                records.awards(),
                records.trainings(),
                pools(),
                effects(),
                distinct(educations, e -> e.level().name()),
                educations.stream().map(CadreProjection::education).toList(),
                profile.technicalTitles().stream().map(TechnicalTitle::code).toList(),
                career.titles(),
                profile.resume(),
                profile.specialtyText(),
                distinct(educations, Education::major),
                specialtyNames());
    }

    private static CadreIndexDocument.Education education(Education e) {
        return new CadreIndexDocument.Education(
                e.mode().name(), e.level().name(), e.major(), e.school());
    }

    /// The codes too: a verified specialty may be of unknown proficiency.
    private static List<String> verified(List<CadreSpecialty> specialties) {
        Stream<String> codes =
                specialties.stream().filter(s -> isTrue(s.verified())).map(CadreSpecialty::code);
        return Stream.concat(codes, atLeast(specialties, s -> isTrue(s.verified())).stream())
                .toList();
    }

    private static List<String> atLeast(
            List<CadreSpecialty> specialties, Predicate<CadreSpecialty> which) {
        List<String> result = new ArrayList<>();
        for (CadreSpecialty specialty : specialties) {
            Proficiency own = specialty.proficiency();
            if (own != null && which.test(specialty)) {
                Arrays.stream(Proficiency.values())
                        .filter(level -> level.compareTo(own) <= 0)
                        .forEach(level -> result.add(specialty.code() + "/" + level));
            }
        }
        return result;
    }

    private List<CadreIndexDocument.Pool> pools() {
        return profile.pools().stream()
                .map(
                        pool ->
                                new CadreIndexDocument.Pool(
                                        pool.pool(),
                                        pool.since(),
                                        Objects.requireNonNullElse(
                                                pool.until(), CadreIndexDocument.OPEN)))
                .toList();
    }

    private List<CadreIndexDocument.Effect> effects() {
        SupervisionSections.Effects effects = document.section(SupervisionSections.Effects.SECTION);
        return effects == null
                ? List.of()
                : effects.periods().stream()
                        .map(
                                period ->
                                        new CadreIndexDocument.Effect(
                                                period.from(),
                                                Objects.requireNonNullElse(
                                                        period.until(), CadreIndexDocument.OPEN)))
                        .toList();
    }

    private List<String> specialtyNames() {
        return profile.specialties().stream()
                .map(specialty -> organization.specialties().get(specialty.code()))
                .filter(Objects::nonNull)
                .flatMap(CadreProjection::words)
                .distinct()
                .toList();
    }

    private static Stream<String> words(Specialty specialty) {
        return Stream.concat(Stream.of(specialty.name()), specialty.words().stream());
    }

    private static <T> List<String> distinct(
            List<T> list, Function<T, @Nullable String> component) {
        return present(list.stream().map(component).toArray(String[]::new)).stream()
                .distinct()
                .toList();
    }

    static List<String> present(@Nullable String... values) {
        return Arrays.stream(values).filter(Objects::nonNull).toList();
    }

    static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
