package dev.shiren.talent.search.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// A filter ready to be compiled or evaluated.
///
/// @param asOf the day it is read at
/// @param parts what must hold together, the filter's own fields each for itself
public record ResolvedFilter(LocalDate asOf, List<Criterion> parts) {

    public ResolvedFilter {
        parts = List.copyOf(parts);
    }

    public Criterion root() {
        return new Criterion.All(parts);
    }

    /// The filter without some of its own fields: for counts that ignore their own filter.
    public ResolvedFilter without(Predicate<Criterion.Clause> left) {
        return new ResolvedFilter(
                asOf,
                parts.stream()
                        .filter(part -> !(part instanceof Criterion.Clause c && left.test(c)))
                        .toList());
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
