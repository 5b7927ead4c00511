package dev.shiren.performance;

import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.facts.DerivedCount;
import dev.shiren.cadre.facts.Evidence;
import dev.shiren.kernel.Verdict;
import dev.shiren.rules.RuleSet;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Consecutive annual results EXCELLENT up to the last full year, and what they propose
/// (公务员考核规定 art. 19: three of them earn a merit). A year without a result leaves open whether
/// the streak goes on.
@Controller
final class ExcellentStreak {

    private static final String RULES = "excellent-streak";

    /// What the streak proposes, for a body to decide: nothing follows by itself.
    ///
    /// @param years how many the rules ask for; null where none are in force
    record StreakProposal(
            Verdict verdict,
            @Nullable Integer years,
            DerivedCount streak,
            @Nullable RuleSet ruleSet) {}

    @SchemaMapping
    StreakProposal excellentStreakProposal(CadreFacts facts, Rules rules) {
        DerivedCount streak = excellentStreak(facts);
        RuleSet set = rules.find(RULES, facts.asOf());
        if (set == null) {
            return new StreakProposal(Verdict.UNKNOWN, null, streak, null);
        }
        int years = set.count("YEARS");
        return new StreakProposal(reaches(streak, years), years, streak, set);
    }

    private static Verdict reaches(DerivedCount streak, int years) {
        if (streak.min() == null || streak.max() == null) {
            return Verdict.UNKNOWN;
        }
        return streak.min() < years && streak.max() >= years
                ? Verdict.UNKNOWN
                : Verdict.of(streak.min() >= years);
    }

    @SchemaMapping
    DerivedCount excellentStreak(CadreFacts facts) {
        Map<Integer, Appraisal> annual = new TreeMap<>();
        PerformanceNode.records(facts.cadre()).appraisals().stream()
                .filter(appraisal -> appraisal.form() == AppraisalForm.ANNUAL)
                .forEach(appraisal -> annual.put(appraisal.year(), appraisal));
        int first = annual.keySet().stream().findFirst().orElse(Integer.MAX_VALUE);
        int min = 0;
        int max = 0;
        boolean gap = false;
        List<Evidence> evidence = new ArrayList<>();
        for (int year = facts.asOf().getYear() - 1; year >= first; year--) {
            Appraisal appraisal = annual.get(year);
            if (appraisal != null && appraisal.grade() != AppraisalGrade.EXCELLENT) {
                break;
            }
            gap |= appraisal == null;
            max++;
            min += gap ? 0 : 1;
            if (appraisal != null) {
                evidence.add(
                        new Evidence(
                                RecordKey.of(facts.cadre(), AppraisalNode.TYPE, appraisal.code())
                                        .id()));
            }
        }
        return max == 0 && annual.isEmpty()
                ? DerivedCount.unknown("no annual appraisal is recorded")
                : new DerivedCount(
                        min, max, evidence, gap ? "the result of a year is not recorded" : null);
    }
}
