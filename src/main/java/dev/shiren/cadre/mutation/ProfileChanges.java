package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.Profile;
import dev.shiren.cadre.RecruitSource;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.NewCadreInput;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.cadre.mutation.ProfileFacts.Locality;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The mutations of a profile's own facts.
@Controller
final class ProfileChanges {

    private final CadreChanges changes;
    private final Clock clock;

    ProfileChanges(CadreChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    record EnterCadre(
            String idempotencyKey,
            @Nullable String reason,
            String code,
            String name,
            Gender gender,
            PartialDate birth,
            @Nullable String ethnicity,
            @Nullable Locality nativePlace,
            @Nullable Locality birthPlace,
            @Nullable Locality upbringingPlace,
            @Nullable List<String> politicalStatus,
            @Nullable PartialDate partyJoin,
            @Nullable PartialDate workStart,
            String unit,
            @Nullable Integer sort,
            String managementCategory,
            @Nullable String personCategory,
            @Nullable PersonStatus status,
            @Nullable RecruitSource recruitSource,
            @Nullable String specialtyText,
            @Nullable List<String> languages,
            @Nullable String resume)
            implements NewCadreInput {

        Profile profile() {
            return facts().over(bare());
        }

        private ProfileFacts facts() {
            return new ProfileFacts(
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
                    status,
                    recruitSource,
                    specialtyText,
                    languages,
                    resume);
        }

        /// What is required, of somebody who serves.
        private Profile bare() {
            return new Profile(
                    code,
                    name,
                    gender,
                    birth,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    unit,
                    null,
                    managementCategory,
                    null,
                    PersonStatus.SERVING,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    record CorrectProfile(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
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
            @Nullable String resume)
            implements CadreInput {

        ProfileFacts facts() {
            return new ProfileFacts(
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
                    status,
                    recruitSource,
                    specialtyText,
                    languages,
                    resume);
        }
    }

    record ProfilePayload(@Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    ProfilePayload enterCadre(@Argument EnterCadre input, Organization organization) {
        Outcome outcome =
                changes.enter(
                        "enterCadre",
                        input,
                        () ->
                                ProfileCommands.enter(
                                        input.profile(),
                                        input.birth(),
                                        organization,
                                        LocalDate.now(clock)));
        return payload(outcome);
    }

    @MutationMapping
    ProfilePayload correctProfile(@Argument CorrectProfile input, Organization organization) {
        Outcome outcome =
                changes.apply(
                        "correctProfile",
                        input,
                        cadre ->
                                ProfileCommands.correct(
                                        cadre, input.facts(), organization, LocalDate.now(clock)));
        return payload(outcome);
    }

    private static ProfilePayload payload(Outcome outcome) {
        return new ProfilePayload(outcome.cadre(), outcome.userErrors());
    }
}
