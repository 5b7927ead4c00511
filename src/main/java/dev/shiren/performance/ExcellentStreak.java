package dev.shiren.performance;

import dev.shiren.cadre.RecordKey;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.facts.DerivedCount;
import dev.shiren.cadre.facts.Evidence;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Consecutive annual results EXCELLENT up to the last full year (公务员考核规定 art. 19: three of
/// them earn a merit). A year without a result leaves open whether the streak goes on.
@Controller
final class ExcellentStreak {

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
