package dev.shiren.talent.search.sql;

import dev.shiren.talent.names.NameQuery;
import dev.shiren.talent.search.filter.Condition;
import dev.shiren.talent.search.filter.Criterion;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.RecordCondition;
import dev.shiren.talent.search.filter.ResolvedFilter;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/// Compiles a filter to a condition over `cadre c JOIN unit u ON u.code = c.unit`.
public final class SqlCompiler {

    private final BiFunction<NameQuery, Sql, Collection<String>> names;
    private final Sql scope;

    /// @param names the stored names that a name query finds among the cadres of a condition
    public SqlCompiler(BiFunction<NameQuery, Sql, Collection<String>> names) {
        this(names, Sql.TRUE);
    }

    private SqlCompiler(BiFunction<NameQuery, Sql, Collection<String>> names, Sql scope) {
        this.names = names;
        this.scope = scope;
    }

    /// The condition that is true of exactly the cadres for whom the filter is met.
    public Sql compile(ResolvedFilter filter) {
        Sql seen = compile(filter.scope(), true);
        return new SqlCompiler(names, seen).compile(filter.root(), true);
    }

    /// @param met whether to find those for whom the criterion is met, or those for whom it is not
    private Sql compile(Criterion criterion, boolean met) {
        return switch (criterion) {
            case Criterion.All(List<Criterion> parts) -> met ? all(parts, true) : any(parts, false);
            case Criterion.Any(List<Criterion> parts) -> met ? any(parts, true) : all(parts, false);
            case Criterion.Not(Criterion part) -> compile(part, !met);
            case Criterion.Clause clause -> condition(clause.condition(), met != clause.negated());
        };
    }

    private Sql all(List<Criterion> parts, boolean met) {
        return Sql.all(parts.stream().map(part -> compile(part, met)).toList());
    }

    private Sql any(List<Criterion> parts, boolean met) {
        return Sql.any(parts.stream().map(part -> compile(part, met)).toList());
    }

    private Sql condition(Condition condition, boolean met) {
        return switch (condition) {
            case Condition.Coded coded -> ProfileSql.coded(coded, met);
            case Condition.Born born -> ProfileSql.born(born, met);
            case Condition.LevelIn level -> CareerSql.level(level, met);
            case PostCondition post -> PostSql.condition(post, met);
            case RecordCondition records -> ResultSql.condition(records, met);
            case Condition.Skilled skilled -> RecordSql.skilled(skilled, met);
            case Condition.Named(NameQuery query) ->
                    decided(Sql.in("c.name", names.apply(query, scope)), met);
            case Condition.Identity identity -> decided(ProfileSql.identity(identity), met);
            case Condition.InUnit unit -> decided(ProfileSql.unit(unit), met);
            case Condition.UnitOfType type -> decided(ProfileSql.type(type), met);
            case Condition.UnitOfCategory category -> decided(ProfileSql.category(category), met);
            case Condition.TownshipPrincipal post -> decided(CareerSql.township(post), met);
            case Condition.Educated educated -> decided(RecordSql.educated(educated), met);
            case Condition.Titled titled -> decided(RecordSql.titled(titled), met);
            case Condition.Appraised appraised -> decided(RecordSql.appraised(appraised), met);
            case Condition.InPool pool -> decided(RecordSql.pool(pool), met);
            case Condition.InEffect effect -> decided(RecordSql.effect(effect), met);
        };
    }

    private static Sql decided(Sql condition, boolean met) {
        return met ? condition : condition.opposite();
    }
}
