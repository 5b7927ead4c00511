package dev.shiren.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Rule sets in the graph.
@Controller
final class RuleSetController {

    private final RuleSets sets;
    private final Clock clock;

    RuleSetController(RuleSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @QueryMapping
    List<RuleSet> ruleSets(@Argument @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return sets.all().stream().filter(set -> set.inForce(day)).toList();
    }

    @SchemaMapping(typeName = "RuleParameter")
    double value(RuleSet.RuleParameter parameter) {
        return parameter.value().doubleValue();
    }
}
