package dev.shiren.supervision;

import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.facts.DerivedVerdict;
import dev.shiren.cadre.facts.Evidence;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.Verdict;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// Whether a cadre is within an effect period (影响期) on a day.
@Controller
final class EffectFacts {

    @SchemaMapping
    DerivedVerdict inEffectPeriod(CadreFacts facts) {
        List<EffectPeriod> counting =
                SupervisionController.periods(facts.cadre()).stream()
                        .filter(period -> period.contains(facts.asOf()))
                        .toList();
        long cadre = facts.cadre().document().cadreId();
        return new DerivedVerdict(
                Verdict.of(!counting.isEmpty()),
                counting.stream()
                        .map(
                                period ->
                                        new NodeId(
                                                SupervisionNode.TYPE, cadre + "/" + period.event()))
                        .map(id -> new Evidence(id.toString()))
                        .toList());
    }
}
