package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.shiren.talent.search.filter.CodedFact;
import dev.shiren.talent.search.filter.Condition;
import java.util.Collection;

/// Conditions on a cadre's own facts and unit.
final class ProfileQueries {

    private ProfileQueries() {}

    static Query coded(Condition.Coded coded, boolean met) {
        String field = field(coded.fact());
        Query has = Queries.terms(field, coded.codes());
        if (met) {
            return has;
        }
        return coded.fact().required()
                ? Queries.butNot(Queries.exists(field), has)
                : Queries.not(has);
    }

    static Query born(Condition.Born born, boolean met) {
        return met
                ? Queries.all(
                        Queries.atLeast("birthFirst", born.first()),
                        Queries.atMost("birthLast", born.last()))
                : Queries.any(
                        Queries.atMost("birthLast", born.first() - 1),
                        Queries.not(Queries.atMost("birthFirst", born.last())));
    }

    static Query identity(Condition.Identity identity) {
        return Query.of(
                q -> q.ids(i -> i.values(identity.ids().stream().map(String::valueOf).toList())));
    }

    static Query unit(Condition.InUnit unit) {
        return Queries.terms(unit.below() ? "unitPath" : "unit", unit.codes());
    }

    static Query type(Condition.UnitOfType type) {
        return symbols("unitType", type.types());
    }

    static Query category(Condition.UnitOfCategory category) {
        return symbols("unitCategory", category.categories());
    }

    private static Query symbols(String field, Collection<? extends Enum<?>> values) {
        return Queries.terms(field, values.stream().map(value -> value.name()).toList());
    }

    private static String field(CodedFact fact) {
        return switch (fact) {
            case CODE -> "code";
            case GENDER -> "gender";
            case ETHNICITY -> "ethnicity";
            case POLITICAL_STATUS -> "politicalStatus";
            case STATUS -> "personStatus";
            case MANAGEMENT_CATEGORY -> "managementCategory";
            case PERSON_CATEGORY -> "personCategory";
            case RECRUIT_SOURCE -> "recruitSource";
            case RANK -> "rank";
        };
    }
}
