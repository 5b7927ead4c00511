package dev.shiren.talent.search.filter;

import dev.shiren.access.RowScope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A filter ready to be compiled or evaluated.
///
/// @param asOf the day it is read at
/// @param parts what must hold together, the filter's own fields each for itself
/// @param scope what holds of everybody whom the viewer sees; it is no part of what is asked
public record ResolvedFilter(LocalDate asOf, List<Criterion> parts, Criterion scope) {

    private static final Criterion EVERYBODY = new Criterion.All(List.of());

    public ResolvedFilter {
        parts = List.copyOf(parts);
    }

    /// Asked over everybody; [#within] draws the bounds.
    public ResolvedFilter(LocalDate asOf, List<Criterion> parts) {
        this(asOf, parts, EVERYBODY);
    }

    /// Everything that holds of whoever is found.
    public Criterion root() {
        List<Criterion> all = new ArrayList<>();
        all.add(scope);
        all.addAll(parts);
        return new Criterion.All(all);
    }

    /// What is asked, of whomever.
    public Criterion asked() {
        return new Criterion.All(parts);
    }

    /// The filter over those alone who are seen.
    public ResolvedFilter within(RowScope seen) {
        return new ResolvedFilter(asOf, parts, ScopeReader.read(seen));
    }

    /// The filter with results of units among those units alone that are seen.
    public ResolvedFilter reaching(Predicate<String> seen) {
        return new ResolvedFilter(
                asOf, parts.stream().map(part -> reaching(part, seen)).toList(), scope);
    }

    private static Criterion reaching(Criterion criterion, Predicate<String> seen) {
        return switch (criterion) {
            case Criterion.All(List<Criterion> parts) ->
                    new Criterion.All(parts.stream().map(part -> reaching(part, seen)).toList());
            case Criterion.Any(List<Criterion> parts) ->
                    new Criterion.Any(parts.stream().map(part -> reaching(part, seen)).toList());
            case Criterion.Not(Criterion part) -> new Criterion.Not(reaching(part, seen));
            case Criterion.Clause(String path, boolean negated, Condition condition) ->
                    condition instanceof PostCondition.Reached reached
                            ? new Criterion.Clause(path, negated, reached.among(seen))
                            : criterion;
        };
    }

    /// The filter without some of its own fields: for counts that ignore their own filter.
    public ResolvedFilter without(Predicate<Criterion.Clause> left) {
        return new ResolvedFilter(
                asOf,
                parts.stream()
                        .filter(part -> !(part instanceof Criterion.Clause c && left.test(c)))
                        .toList(),
                scope);
    }

    /// The filter's own fields of some kind.
    public List<Criterion.Clause> clauses(Predicate<Criterion.Clause> wanted) {
        return parts.stream()
                .filter(Criterion.Clause.class::isInstance)
                .map(Criterion.Clause.class::cast)
                .filter(wanted)
                .toList();
    }
}
