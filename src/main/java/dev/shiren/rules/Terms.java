package dev.shiren.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Terms of due process and other limits of time, as the rule sets give them.
@Component
public class Terms {

    private final RuleSets sets;

    Terms(RuleSets sets) {
        this.sets = sets;
    }

    /// The terms as they stand now, read in one statement.
    public Table current() {
        return new Table(
                sets.all().stream().collect(Collectors.toMap(RuleSet::code, Terms::timed)));
    }

    /// Terms by rule set and name.
    public record Table(Map<String, List<Timed>> sets) {

        public Table {
            sets = Map.copyOf(sets);
        }

        /// The term that a rule set gives for what begins on a day; null where none is in force.
        public @Nullable Term term(String ruleSet, String name, LocalDate from) {
            return sets.getOrDefault(ruleSet, List.of()).stream()
                    .filter(timed -> timed.term().name().equals(name) && timed.inForce(from))
                    .map(Timed::term)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A term with the days it is in force, `validUntil` excluded.
    public record Timed(Term term, LocalDate validFrom, @Nullable LocalDate validUntil) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
        }
    }

    private static List<Timed> timed(RuleSet set) {
        return set.parameters().stream()
                .filter(parameter -> Term.Unit.knows(parameter.unit()))
                .map(
                        parameter ->
                                new Timed(
                                        new Term(
                                                set.code(),
                                                parameter.name(),
                                                parameter.value().intValueExact(),
                                                Term.Unit.valueOf(parameter.unit()),
                                                set.source(),
                                                set.verified()),
                                        set.validFrom(),
                                        set.validUntil()))
                .toList();
    }
}
