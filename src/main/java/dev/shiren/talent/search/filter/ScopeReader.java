package dev.shiren.talent.search.filter;

import dev.shiren.access.RowScope;

import java.util.List;
import java.util.Set;

/// Reads the scope of a viewer as a criterion, so that what is seen is compiled by the same
/// compilers as what is asked.
final class ScopeReader {

    private static final String PATH = "scope";

    private ScopeReader() {}

    static Criterion read(RowScope scope) {
        return switch (scope) {
            case RowScope.Nobody _ -> new Criterion.Any(List.of());
            case RowScope.Own(String code) -> clause(false, codes(CodedFact.CODE, Set.of(code)));
            case RowScope.Managed managed ->
                    new Criterion.All(
                            List.of(
                                    clause(false, new Condition.InUnit(managed.units(), true)),
                                    clause(
                                            false,
                                            codes(
                                                    CodedFact.MANAGEMENT_CATEGORY,
                                                    managed.categories())),
                                    clause(true, codes(CodedFact.CODE, managed.except()))));
        };
    }

    private static Condition codes(CodedFact fact, Set<String> codes) {
        return new Condition.Coded(fact, codes);
    }

    private static Criterion clause(boolean negated, Condition condition) {
        return new Criterion.Clause(PATH, negated, condition);
    }
}
