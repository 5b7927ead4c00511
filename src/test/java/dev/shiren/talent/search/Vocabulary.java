package dev.shiren.talent.search;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.Rank;
import dev.shiren.cadre.TechnicalTitle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// The values that people have and random filters ask for.
record Vocabulary(
        List<String> codes,
        List<String> names,
        List<String> ethnicities,
        List<String> politics,
        List<String> management,
        List<String> categories,
        List<String> ranks,
        List<String> units,
        List<String> levels,
        List<String> titles,
        List<String> specialties,
        List<String> schools,
        List<String> majors,
        List<String> technicalTitles,
        List<String> pools,
        List<String> indicators) {

    /// What these people have, whatever groups of specialties are above theirs too.
    ///
    /// @param indicators of results of units
    static Vocabulary of(List<CadreDocument> people, List<String> indicators) {
        List<Profile> profiles = people.stream().map(CadreDocument::profile).toList();
        List<String> specialties =
                parts(profiles, Profile::specialties, CadreSpecialty::code).stream()
                        .flatMap(code -> Stream.of(code, code.substring(0, 2)))
                        .distinct()
                        .toList();
        return new Vocabulary(
                values(profiles, Profile::code),
                values(profiles, Profile::name),
                values(profiles, Profile::ethnicity),
                parts(profiles, Vocabulary::politics, code -> code),
                values(profiles, Profile::managementCategory),
                values(profiles, Profile::personCategory),
                values(profiles, Vocabulary::rank),
                Stream.concat(
                                values(profiles, Profile::unit).stream(),
                                parts(profiles, Profile::appointments, Appointment::unit).stream())
                        .distinct()
                        .toList(),
                parts(profiles, Profile::appointments, Appointment::level),
                parts(profiles, Profile::appointments, Appointment::title),
                specialties,
                parts(profiles, Profile::educations, Education::school),
                parts(profiles, Profile::educations, Education::major),
                parts(profiles, Profile::technicalTitles, TechnicalTitle::code),
                parts(profiles, Profile::pools, PoolMembership::pool),
                indicators);
    }

    private static List<String> politics(Profile profile) {
        return Objects.requireNonNullElse(profile.politicalStatus(), List.of());
    }

    private static @Nullable String rank(Profile profile) {
        Rank rank = profile.rank();
        return rank == null ? null : rank.code();
    }

    private static List<String> values(
            List<Profile> profiles, Function<Profile, @Nullable String> value) {
        return profiles.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }

    private static <T> List<String> parts(
            List<Profile> profiles,
            Function<Profile, List<T>> list,
            Function<T, @Nullable String> value) {
        return profiles.stream()
                .flatMap(profile -> list.apply(profile).stream())
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
