package dev.shiren.talent.search.filter;

import dev.shiren.kernel.Verdict;

import java.util.List;
import java.util.stream.Stream;

/// A filter as a tree, in three-valued logic: `All` is met when all parts are, not met when one is
/// not, else unknown; `Any` likewise the other way round; `Not` of unknown is unknown.
public sealed interface Criterion {

    /// Its clauses, however deep, in their order.
    default Stream<Clause> clauses() {
        return switch (this) {
            case All(List<Criterion> parts) -> parts.stream().flatMap(Criterion::clauses);
            case Any(List<Criterion> parts) -> parts.stream().flatMap(Criterion::clauses);
            case Not(Criterion part) -> part.clauses();
            case Clause clause -> Stream.of(clause);
        };
    }

    /// Without parts: met by everyone.
    record All(List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// Without parts: met by nobody.
    record Any(List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Criterion part) implements Criterion {}

    /// A field of the filter.
    ///
    /// @param path where it stands, as `any[0].unit.under`
    /// @param negated the opposite of the condition is asked
    record Clause(String path, boolean negated, Condition condition) implements Criterion {

        /// The verdict on the clause, given that on its condition.
        public Verdict verdict(Verdict ofCondition) {
            return negated ? ofCondition.negated() : ofCondition;
        }
    }
}
