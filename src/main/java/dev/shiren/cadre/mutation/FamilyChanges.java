package dev.shiren.cadre.mutation;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Families;
import dev.shiren.cadre.FamilyMember;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The mutations of family members: what they write is not shown again.
@Controller
final class FamilyChanges {

    private final CadreChanges changes;
    private final Families families;
    private final Clock clock;

    FamilyChanges(CadreChanges changes, Families families, Clock clock) {
        this.changes = changes;
        this.families = families;
        this.clock = clock;
    }

    /// @param member number of the one to correct; null for a new one
    record FamilyMemberInput(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String member,
            String relation,
            String name,
            @Nullable PartialDate birth,
            @Nullable String politicalStatus,
            @Nullable String unitAndPost,
            @Nullable Boolean deceased)
            implements CadreInput {

        FamilyMember facts() {
            return new FamilyMember(relation, name, birth, politicalStatus, unitAndPost, deceased);
        }
    }

    record RemoveFamilyMember(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String member)
            implements CadreInput {}

    /// Which family member.
    record FamilyMemberKey(String code) {}

    record FamilyMemberPayload(
            @Nullable FamilyMemberKey member, @Nullable Cadre cadre, List<UserError> userErrors) {}

    @MutationMapping
    FamilyMemberPayload addFamilyMember(@Argument FamilyMemberInput input) {
        return apply("addFamilyMember", input, family -> family.add(input.facts()));
    }

    @MutationMapping
    FamilyMemberPayload correctFamilyMember(@Argument FamilyMemberInput input) {
        String member = Objects.requireNonNull(input.member());
        return apply("correctFamilyMember", input, family -> family.correct(member, input.facts()));
    }

    @MutationMapping
    FamilyMemberPayload removeFamilyMember(@Argument RemoveFamilyMember input) {
        return apply("removeFamilyMember", input, family -> family.remove(input.member()));
    }

    private FamilyMemberPayload apply(
            String operation, CadreInput input, Function<FamilyCommands, Edit> command) {
        Outcome outcome = changes.apply(operation, input, cadre -> command.apply(commands(cadre)));
        return new FamilyMemberPayload(
                outcome.shown((_, code) -> new FamilyMemberKey(code)),
                outcome.cadre(),
                outcome.userErrors());
    }

    private FamilyCommands commands(Cadre cadre) {
        return new FamilyCommands(
                cadre,
                families.table(),
                families.numbers(cadre.document().cadreId()),
                LocalDate.now(clock));
    }
}
