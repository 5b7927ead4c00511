package dev.shiren.rules;

import dev.shiren.kernel.RequestCache;

import org.springframework.stereotype.Component;

import java.util.function.Function;
import java.util.stream.Collectors;

/// Where the [Rules] are read.
@Component
public class RuleBook {

    private final RuleSets sets;

    RuleBook(RuleSets sets) {
        this.sets = sets;
    }

    /// The rules of a request: one statement, when they are first needed.
    public Rules current(RequestCache request) {
        return request.get(Rules.class, this::read);
    }

    private Rules read() {
        return new Rules(
                sets.all().stream().collect(Collectors.toMap(RuleSet::code, Function.identity())));
    }
}
