package dev.shiren.cadre.facts;

import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.Verdict;
import dev.shiren.rules.RuleSet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Whether a cadre has the training that the rules ask for (教育培训要求).
///
/// @param from first day of the window the rules look at; null without rules
/// @param until its last day; null without rules
/// @param shortfall recognised hours lacking; null when met or when no training is recorded
/// @param deadline month until which it can be made up after a promotion; null when met, past, or
///     when the month of the promotion is not known
/// @param ruleSet null where no rules apply
/// @param unknown why nothing can be said; null when something can
record TrainingRequirement(
        Verdict verdict,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        DerivedHours hours,
        DerivedCount offJobDays,
        @Nullable BigDecimal shortfall,
        @Nullable PartialDate deadline,
        @Nullable RuleSet ruleSet,
        List<Evidence> evidence,
        @Nullable String unknown) {

    TrainingRequirement {
        evidence = List.copyOf(evidence);
    }

    /// No rules apply.
    static TrainingRequirement unknown(String why) {
        return new TrainingRequirement(
                Verdict.UNKNOWN,
                null,
                null,
                new DerivedHours(null, null, List.of(), why),
                DerivedCount.unknown(why),
                null,
                null,
                null,
                List.of(),
                why);
    }
}
