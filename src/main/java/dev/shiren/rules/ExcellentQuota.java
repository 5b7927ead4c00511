package dev.shiren.rules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// How many of so many may be graded excellent (优秀名额).
///
/// @param members how many take part in the appraisal, 0 or more
/// @param teamGrade of their team; null where it does not matter or is not known
/// @param approved whether the higher share has been approved
public record ExcellentQuota(
        int members, @Nullable TeamGrade teamGrade, boolean approved, RuleSet ruleSet) {

    private @Nullable Proportion proportion() {
        return ruleSet.find(parameter()) == null ? null : ruleSet.proportion(parameter());
    }

    private String parameter() {
        if (approved) {
            return "APPROVED";
        }
        return teamGrade == null ? "BASE" : "TEAM_" + teamGrade;
    }

    /// The share in per cent; null where the rules give none.
    public @Nullable BigDecimal share() {
        Proportion proportion = proportion();
        return proportion == null ? null : proportion.shown();
    }

    /// How many; null where the rules give no share.
    public @Nullable Integer allowed() {
        Proportion proportion = proportion();
        return proportion == null
                ? null
                : Math.toIntExact(proportion.of(members, ruleSet.rounding()));
    }

    public Rounding rounding() {
        return ruleSet.rounding();
    }

    /// Why no number is given; null where one is.
    public @Nullable String unknown() {
        return proportion() == null
                ? "the rule set '%s' gives no share %s".formatted(ruleSet.code(), parameter())
                : null;
    }
}
