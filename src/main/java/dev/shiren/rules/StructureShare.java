package dev.shiren.rules;

import dev.shiren.kernel.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// How a team or pool stands to a share it is to reach (结构比例).
///
/// @param have who fulfil the condition; null when not known
/// @param total of how many, 0 or more
record StructureShare(@Nullable Integer have, int total, RuleSet ruleSet) {

    static final String SHARE = "SHARE";

    /// The share in per cent; null where there is none.
    public @Nullable BigDecimal share() {
        return have == null || total == 0 ? null : new Proportion(have, total).shown();
    }

    /// The share to be reached, in per cent.
    public BigDecimal target() {
        return ruleSet.proportion(SHARE).shown();
    }

    /// How many reach it at the least.
    public int needed() {
        return Math.toIntExact(ruleSet.proportion(SHARE).of(total, Rounding.CEILING));
    }

    /// How many are lacking; null when not known.
    public @Nullable Integer missing() {
        return have == null ? null : Math.max(needed() - have, 0);
    }

    /// A share of nobody is unknown.
    public Verdict verdict() {
        return have == null || total == 0
                ? Verdict.UNKNOWN
                : Verdict.of(new Proportion(have, total).atLeast(ruleSet.proportion(SHARE)));
    }
}
