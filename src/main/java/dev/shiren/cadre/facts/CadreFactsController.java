package dev.shiren.cadre.facts;

import dev.shiren.cadre.Cadre;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;
import dev.shiren.rules.Rules;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;

/// The derived facts of a cadre in the graph.
@Controller
final class CadreFactsController {

    private static final int MOST_YEARS = 50;

    private final Clock clock;

    CadreFactsController(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    CadreFacts facts(Cadre cadre, @Argument @Nullable LocalDate asOf, Organization organization) {
        return new CadreFacts(cadre, asOf == null ? LocalDate.now(clock) : asOf, organization);
    }

    @SchemaMapping
    DerivedCount tenureInPost(CadreFacts facts) {
        return new CareerFacts(facts).tenureInPost();
    }

    @SchemaMapping
    DerivedCount tenureInLevel(CadreFacts facts) {
        return new CareerFacts(facts).tenureInLevel();
    }

    @SchemaMapping
    DerivedCount tenureInUnit(CadreFacts facts) {
        return new CareerFacts(facts).tenureInUnit();
    }

    @SchemaMapping
    DerivedCount grassrootsMonths(CadreFacts facts) {
        return new CareerFacts(facts).grassrootsMonths();
    }

    @SchemaMapping
    DerivedVerdict townshipPrincipal(CadreFacts facts) {
        return new CareerFacts(facts).townshipPrincipal();
    }

    @SchemaMapping
    DerivedHours trainingHours(CadreFacts facts, @Argument int years) {
        if (years < 1 || years > MOST_YEARS) {
            throw RejectedException.badInput(
                    "'years' is %d: ask for 1 to %d".formatted(years, MOST_YEARS));
        }
        return TrainingFacts.rolling(facts, years).hours();
    }

    @SchemaMapping
    TrainingRequirement trainingRequirement(CadreFacts facts, Rules rules) {
        return new TrainingRules(facts, rules).requirement();
    }
}
