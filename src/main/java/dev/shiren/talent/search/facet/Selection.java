package dev.shiren.talent.search.facet;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.filter.Condition;
import dev.shiren.talent.search.filter.Criterion;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.RecordCondition;
import dev.shiren.talent.search.filter.ResolvedFilter;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which values of a field a filter chose, as the index writes them.
final class Selection {

    private Selection() {}

    static Set<String> of(CadreFacetField field, ResolvedFilter filter, Organization organization) {
        Set<String> selected = new LinkedHashSet<>();
        for (Criterion.Clause clause : filter.clauses(field::owns)) {
            selected.addAll(values(clause.condition(), filter, organization));
        }
        return selected;
    }

    private static Collection<String> values(
            Condition condition, ResolvedFilter filter, Organization organization) {
        return switch (condition) {
            case Condition.Coded coded -> coded.codes();
            case Condition.InUnit unit -> unit.codes();
            case Condition.UnitOfType type -> names(type.types());
            case Condition.UnitOfCategory category -> names(category.categories());
            case Condition.LevelIn level -> level.levels();
            case Condition.Skilled skilled ->
                    chosen(skilled.codes(), organization.specialties().size());
            case Condition.Educated educated ->
                    chosen(names(educated.levels()), EducationLevel.values().length);
            case Condition.InPool pool -> pool.pools();
            case Condition.Born born -> AgeBand.within(born, filter.asOf());
            case Condition.Identity _,
                    Condition.Named _,
                    Condition.TownshipPrincipal _,
                    PostCondition _,
                    RecordCondition _,
                    Condition.Appraised _,
                    Condition.Titled _,
                    Condition.InEffect _ ->
                    List.of();
        };
    }

    // A clause that lets all values pass was about something else.
    private static Collection<String> chosen(Collection<String> values, int all) {
        return values.size() < all ? values : List.of();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> value.name()).toList();
    }
}
