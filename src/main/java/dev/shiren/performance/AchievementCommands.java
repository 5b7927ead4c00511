package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What may be done with achievements: written down and corrected as drafts, then moved along
/// [AchievementFlow].
final class AchievementCommands {

    private AchievementCommands() {}

    /// What an achievement says, without its code and stage.
    record Facts(
            String title,
            @Nullable String facts,
            AchievementCategory category,
            AchievementRole role,
            @Nullable Integer responsibility,
            @Nullable Integer difficulty,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            @Nullable List<String> specialties) {

        Achievement as(String code) {
            return new Achievement(
                    code,
                    title,
                    facts,
                    category,
                    role,
                    responsibility,
                    difficulty,
                    start,
                    end,
                    AchievementStage.DRAFT,
                    specialties);
        }
    }

    static Edit draft(Cadre cadre, Facts facts, Organization organization) {
        check(facts, organization);
        String code = cadre.newCode("H", known(cadre).stream().map(Achievement::code).toList());
        return Edit.put(code, Achievement.TABLE, facts.as(code));
    }

    static Edit correct(Cadre cadre, String code, Facts facts, Organization organization) {
        Achievement achievement = find(cadre, code);
        if (achievement.stage() != AchievementStage.DRAFT) {
            throw RefusedException.of(
                    ILLEGAL_TRANSITION,
                    "achievement",
                    "the achievement is %s: only a draft is rewritten, return it first"
                            .formatted(achievement.stage()));
        }
        check(facts, organization);
        return Edit.put(code, Achievement.TABLE, facts.as(code));
    }

    static Edit move(Cadre cadre, String code, AchievementFlow flow) {
        Achievement achievement = find(cadre, code);
        return Edit.put(code, Achievement.TABLE, achievement.at(flow.from(achievement.stage())));
    }

    private static Achievement find(Cadre cadre, String code) {
        return known(cadre).stream()
                .filter(achievement -> achievement.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                RefusedException.of(
                                        NOT_FOUND,
                                        "achievement",
                                        "the cadre has no such achievement"));
    }

    private static List<Achievement> known(Cadre cadre) {
        return PerformanceNode.records(cadre).achievements();
    }

    private static void check(Facts facts, Organization organization) {
        PartialDate start = facts.start();
        PartialDate end = facts.end();
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            throw RefusedException.of(
                    INVALID_VALUE, "end", "%s is before the start %s".formatted(end, start));
        }
        for (String specialty :
                facts.specialties() == null ? List.<String>of() : facts.specialties()) {
            if (!organization.specialties().containsKey(specialty)) {
                throw RefusedException.of(
                        NOT_FOUND,
                        "specialties",
                        "there is no specialty '%s'".formatted(specialty));
            }
        }
    }
}
