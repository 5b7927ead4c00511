package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.talent.names.NameQuery;
import dev.shiren.talent.search.filter.Condition;
import dev.shiren.talent.search.filter.Criterion;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.RecordCondition;
import dev.shiren.talent.search.filter.ResolvedFilter;

import java.util.List;

/// Compiles a filter to queries over the cadre index, to be used in filter context.
public final class SearchCompiler {

    private SearchCompiler() {}

    /// The query that exactly those match for whom the filter is met.
    public static Query compile(ResolvedFilter filter) {
        return compile(filter.root(), true);
    }

    /// The query that exactly those match for whom a condition is met.
    public static Query compile(Condition condition) {
        return condition(condition, true);
    }

    /// @param met whether to find those for whom the criterion is met, or those for whom it is not
    private static Query compile(Criterion criterion, boolean met) {
        return switch (criterion) {
            case Criterion.All(List<Criterion> parts) -> met ? all(parts, true) : any(parts, false);
            case Criterion.Any(List<Criterion> parts) -> met ? any(parts, true) : all(parts, false);
            case Criterion.Not(Criterion part) -> compile(part, !met);
            case Criterion.Clause clause -> condition(clause.condition(), met != clause.negated());
        };
    }

    private static Query all(List<Criterion> parts, boolean met) {
        return Queries.all(parts.stream().map(part -> compile(part, met)).toList());
    }

    private static Query any(List<Criterion> parts, boolean met) {
        return Queries.any(parts.stream().map(part -> compile(part, met)).toList());
    }

    private static Query condition(Condition condition, boolean met) {
        return switch (condition) {
            case Condition.Coded coded -> ProfileQueries.coded(coded, met);
            case Condition.Born born -> ProfileQueries.born(born, met);
            case Condition.LevelIn level -> CareerQueries.level(level, met);
            case PostCondition post -> PostQueries.condition(post, met);
            case RecordCondition records -> ResultQueries.condition(records, met);
            case Condition.Skilled skilled -> RecordQueries.skilled(skilled, met);
            case Condition.Named(NameQuery name) -> decided(NameQueries.matching(name), met);
            case Condition.Identity identity -> decided(ProfileQueries.identity(identity), met);
            case Condition.InUnit unit -> decided(ProfileQueries.unit(unit), met);
            case Condition.UnitOfType type -> decided(ProfileQueries.type(type), met);
            case Condition.UnitOfCategory category ->
                    decided(ProfileQueries.category(category), met);
            case Condition.TownshipPrincipal post -> decided(CareerQueries.township(post), met);
            case Condition.Educated educated -> decided(RecordQueries.educated(educated), met);
            case Condition.Titled titled -> decided(RecordQueries.titled(titled), met);
            case Condition.Appraised appraised -> decided(RecordQueries.appraised(appraised), met);
            case Condition.InPool pool -> decided(RecordQueries.pool(pool), met);
            case Condition.InEffect effect -> decided(RecordQueries.effect(effect), met);
        };
    }

    private static Query decided(Query query, boolean met) {
        return met ? query : Queries.not(query);
    }
}
