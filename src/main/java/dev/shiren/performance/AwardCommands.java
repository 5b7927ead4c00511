package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What may be recorded of awards (奖励): each once. One that is taken back stays on file, with the
/// day and the ground.
final class AwardCommands {

    private AwardCommands() {}

    /// What an award says, without its code.
    record Facts(
            AwardKind award,
            @Nullable OrganLevel organLevel,
            @Nullable String field,
            @Nullable String name,
            PartialDate date,
            @Nullable String organ) {

        Award as(String code) {
            return new Award(code, award, organLevel, field, name, date, organ);
        }
    }

    static Edit grant(Cadre cadre, Facts facts, LocalDate today) {
        String code = cadre.newCode("AW", known(cadre).stream().map(Award::code).toList());
        return put(cadre, facts.as(code), today);
    }

    /// Puts a corrected award in place of a known one, taken back or not.
    static Edit correct(Cadre cadre, String code, Facts facts, LocalDate today) {
        find(cadre, code);
        Revocation revocation = revocation(cadre, code);
        if (revocation != null && facts.date().earliest().isAfter(revocation.on())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "date",
                    "%s is after the award was taken back on %s"
                            .formatted(facts.date(), revocation.on()));
        }
        return put(cadre, facts.as(code), today);
    }

    static Edit revoke(Cadre cadre, Revocation revocation, LocalDate today) {
        Award award = find(cadre, revocation.award());
        Revocation former = revocation(cadre, award.code());
        if (former != null) {
            throw RefusedException.of(
                    ILLEGAL_TRANSITION,
                    "award",
                    "the award was taken back on %s (%s)".formatted(former.on(), former.ground()));
        }
        refuseFuture("on", revocation.on(), today);
        if (revocation.on().isBefore(award.date().earliest())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "on",
                    "%s is before the award was given, %s"
                            .formatted(revocation.on(), award.date()));
        }
        return Edit.put(award.code(), Revocation.TABLE, revocation);
    }

    private static Edit put(Cadre cadre, Award award, LocalDate today) {
        refuseFuture("date", award.date().earliest(), today);
        if (award.award() == AwardKind.TITLE && (award.name() == null || award.name().isBlank())) {
            throw RefusedException.of(
                    INVALID_VALUE, "name", "which honorary title? Give the name of a TITLE");
        }
        known(cadre).stream()
                .filter(other -> !other.code().equals(award.code()))
                .filter(other -> isSame(other, award))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw RefusedException.of(
                                    DUPLICATE,
                                    "award",
                                    "the award %s is the same: put that one right by correctAward"
                                            .formatted(other.code()));
                        });
        return Edit.put(award.code(), Award.TABLE, award);
    }

    private static boolean isSame(Award one, Award other) {
        return one.award() == other.award()
                && one.date().equals(other.date())
                && Objects.equals(one.name(), other.name())
                && Objects.equals(one.field(), other.field());
    }

    private static void refuseFuture(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    field,
                    "%s is yet to come: give a date up to %s".formatted(day, today));
        }
    }

    private static Award find(Cadre cadre, String code) {
        return known(cadre).stream()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                RefusedException.of(
                                        NOT_FOUND, "award", "the cadre has no such award"));
    }

    private static @Nullable Revocation revocation(Cadre cadre, String award) {
        return PerformanceNode.records(cadre).revocation(award);
    }

    private static List<Award> known(Cadre cadre) {
        return PerformanceNode.records(cadre).awards();
    }
}
