package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreEntry;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What may be recorded of a profile's own facts (基本信息): known codes, and a life in its order.
final class ProfileCommands {

    private static final int MOST_PARTIES = 3;

    // The column holds the list in one text.
    private static final int LONGEST_LIST = 400;
    private static final String FORGET_BIRTHDAY =
            "UPDATE cadre_private SET birth = NULL WHERE cadre_id = ?";

    private ProfileCommands() {}

    /// A new cadre. A day of birth goes to the sealed facts.
    ///
    /// @param profile a profile as given, its codes unchecked
    static CadreEntry enter(
            Profile profile, PartialDate birth, Organization organization, LocalDate today) {
        check(profile, organization, today);
        return new CadreEntry(profile, new PrivateFacts(birth, null, null, List.of()));
    }

    /// Gives the cadre the facts that are given; the others stay.
    static Edit correct(
            Cadre cadre, ProfileFacts facts, Organization organization, LocalDate today) {
        if (facts.birth() != null && facts.birth().day() != 0) {
            throw RefusedException.of(
                    INVALID_VALUE, "birth", "a day of birth is not kept here: give the month");
        }
        Profile profile = facts.over(cadre.profile());
        check(profile, organization, today);
        List<Edit.Write> writes = new ArrayList<>();
        writes.add((id, bulk) -> Cadres.correct(id, profile, bulk));
        if (!profile.birth().equals(cadre.birth())) {
            // The sealed day is one of the month that was wrong.
            writes.add(Edit.Write.update(FORGET_BIRTHDAY));
        }
        return new Edit(profile.code(), writes);
    }

    private static void check(Profile profile, Organization organization, LocalDate today) {
        References references = new References(organization);
        references.unit(profile.unit());
        references.code("ethnicity", CodeSystem.ETHNICITY, profile.ethnicity());
        references.codes("politicalStatus", CodeSystem.POLITICAL_STATUS, profile.politicalStatus());
        references.code(
                "managementCategory", CodeSystem.MANAGEMENT_CATEGORY, profile.managementCategory());
        references.code("personCategory", CodeSystem.PERSON_CATEGORY, profile.personCategory());
        References.said("name", profile.name());
        parties(profile.politicalStatus());
        languages(profile.languages());
        life(profile, today);
    }

    private static void parties(@Nullable List<String> politicalStatus) {
        if (politicalStatus != null
                && (politicalStatus.size() > MOST_PARTIES
                        || politicalStatus.stream().distinct().count() < politicalStatus.size())) {
            throw new InvalidValueException(
                    "politicalStatus",
                    "has %s: give at most %d different codes"
                            .formatted(politicalStatus, MOST_PARTIES));
        }
    }

    private static void languages(@Nullable List<String> languages) {
        if (languages == null) {
            return;
        }
        for (String language : languages) {
            if (language.isBlank() || language.contains(",")) {
                throw new InvalidValueException(
                        "languages",
                        "has '%s': give each language as an element without a comma"
                                .formatted(language));
            }
        }
        if (String.join(",", languages).length() > LONGEST_LIST) {
            throw new InvalidValueException(
                    "languages",
                    "has more than %d characters in all: name fewer".formatted(LONGEST_LIST));
        }
    }

    private static void life(Profile profile, LocalDate today) {
        PartialDate birth = profile.birth();
        if (birth.earliest().isAfter(today)) {
            throw new InvalidValueException("birth", "%s is yet to come".formatted(birth));
        }
        notBefore(birth, "workStart", profile.workStart());
        notBefore(birth, "partyJoin", profile.partyJoin());
    }

    private static void notBefore(PartialDate birth, String field, @Nullable PartialDate date) {
        if (date != null && date.latest().isBefore(birth.earliest())) {
            throw new InvalidValueException(
                    field, "%s is before the birth %s: correct one of them".formatted(date, birth));
        }
    }
}
