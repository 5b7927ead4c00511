package dev.shiren.performance;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.CadreChanges;
import dev.shiren.cadre.change.CadreInput;
import dev.shiren.cadre.change.Edit;
import dev.shiren.cadre.change.Outcome;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The mutations of achievements.
@Controller
final class AchievementController {

    private final CadreChanges changes;

    AchievementController(CadreChanges changes) {
        this.changes = changes;
    }

    record DraftAchievement(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            @Nullable String achievement,
            String title,
            @Nullable String facts,
            AchievementCategory category,
            AchievementRole role,
            @Nullable Integer responsibility,
            @Nullable Integer difficulty,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            @Nullable List<String> specialties)
            implements CadreInput {

        AchievementCommands.Facts what() {
            return new AchievementCommands.Facts(
                    title,
                    facts,
                    category,
                    role,
                    responsibility,
                    difficulty,
                    start,
                    end,
                    specialties);
        }
    }

    record MoveAchievement(
            NodeId cadre,
            long expectedVersion,
            String idempotencyKey,
            @Nullable String reason,
            String achievement)
            implements CadreInput {}

    record AchievementPayload(
            @Nullable AchievementNode achievement,
            @Nullable Cadre cadre,
            List<UserError> userErrors) {}

    /// A step of the workflow, and why it is not open.
    record AchievementTransition(
            AchievementFlow transition, boolean possible, @Nullable String reason) {}

    @SchemaMapping(typeName = AchievementNode.TYPE)
    List<AchievementTransition> availableTransitions(AchievementNode achievement) {
        return Arrays.stream(AchievementFlow.values())
                .map(
                        flow ->
                                flow.isOpenAt(achievement.stage())
                                        ? new AchievementTransition(flow, true, null)
                                        : new AchievementTransition(
                                                flow, false, flow.closed(achievement.stage())))
                .toList();
    }

    @MutationMapping
    AchievementPayload draftAchievement(
            @Argument DraftAchievement input, Organization organization) {
        String known = input.achievement();
        return apply(
                "draftAchievement",
                input,
                cadre ->
                        known == null
                                ? AchievementCommands.draft(cadre, input.what(), organization)
                                : AchievementCommands.correct(
                                        cadre, known, input.what(), organization),
                organization);
    }

    @MutationMapping
    AchievementPayload certifyAchievement(
            @Argument MoveAchievement input, Organization organization) {
        return move("certifyAchievement", AchievementFlow.CERTIFY, input, organization);
    }

    @MutationMapping
    AchievementPayload returnAchievement(
            @Argument MoveAchievement input, Organization organization) {
        return move("returnAchievement", AchievementFlow.RETURN, input, organization);
    }

    @MutationMapping
    AchievementPayload publiciseAchievement(
            @Argument MoveAchievement input, Organization organization) {
        return move("publiciseAchievement", AchievementFlow.PUBLICISE, input, organization);
    }

    @MutationMapping
    AchievementPayload reviewAchievement(
            @Argument MoveAchievement input, Organization organization) {
        return move("reviewAchievement", AchievementFlow.REVIEW, input, organization);
    }

    @MutationMapping
    AchievementPayload fileAchievement(@Argument MoveAchievement input, Organization organization) {
        return move("fileAchievement", AchievementFlow.FILE, input, organization);
    }

    @MutationMapping
    AchievementPayload objectToAchievement(
            @Argument MoveAchievement input, Organization organization) {
        return move("objectToAchievement", AchievementFlow.OBJECT, input, organization);
    }

    @MutationMapping
    AchievementPayload dismissObjection(
            @Argument MoveAchievement input, Organization organization) {
        return move("dismissObjection", AchievementFlow.DISMISS_OBJECTION, input, organization);
    }

    @MutationMapping
    AchievementPayload upholdObjection(@Argument MoveAchievement input, Organization organization) {
        return move("upholdObjection", AchievementFlow.UPHOLD_OBJECTION, input, organization);
    }

    private AchievementPayload move(
            String operation,
            AchievementFlow flow,
            MoveAchievement input,
            Organization organization) {
        return apply(
                operation,
                input,
                cadre -> AchievementCommands.move(cadre, input.achievement(), flow),
                organization);
    }

    private AchievementPayload apply(
            String operation,
            CadreInput input,
            Function<Cadre, Edit> command,
            Organization organization) {
        Outcome outcome = changes.apply(operation, input, command);
        return new AchievementPayload(
                outcome.shown((cadre, code) -> AchievementNode.find(cadre, code, organization)),
                outcome.cadre(),
                outcome.userErrors());
    }
}
