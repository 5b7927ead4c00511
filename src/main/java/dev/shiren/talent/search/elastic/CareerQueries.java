package dev.shiren.talent.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.shiren.talent.search.filter.Condition;
import java.util.List;

/// Conditions on posts held.
final class CareerQueries {

    private static final List<String> POSTS_PROPER =
            List.of("SUBSTANTIVE", "CONCURRENT", "PROBATION");

    private CareerQueries() {}

    static Query level(Condition.LevelIn level, boolean met) {
        Query highest =
                Queries.any(
                        level.levels().stream()
                                .sorted()
                                .map(code -> highest(code, level.month()))
                                .toList());
        if (met) {
            return highest;
        }
        Query some = current(level.month(), Queries.exists("appointments.level"));
        return Queries.butNot(some, highest);
    }

    static Query township(Condition.TownshipPrincipal post) {
        return Queries.atMost("townshipPrincipalSince", post.month());
    }

    /// The index holds two unions of intervals: one of the least that dates can mean, one of the
    /// most.
    static Query grassroots(Condition.Grassroots months, boolean met) {
        int month = months.month();
        Query enough = reaches(met ? "grassrootsLeast" : "grassrootsMost", months.min(), month);
        Query beyond = reaches(met ? "grassrootsMost" : "grassrootsLeast", months.max() + 1, month);
        return met
                ? Queries.all(enough, Queries.not(beyond))
                : Queries.any(Queries.not(enough), beyond);
    }

    // A smaller code is a higher level.
    private static Query highest(String level, int month) {
        return Queries.butNot(
                current(month, Queries.term("appointments.level", level)),
                current(month, Queries.before("appointments.level", level)));
    }

    private static Query current(int month, Query condition) {
        return Queries.nested(
                "appointments",
                Queries.atMost("appointments.startFirst", month),
                Queries.atLeast("appointments.endLast", month + 1),
                Queries.terms("appointments.type", POSTS_PROPER),
                condition);
    }

    /// At least so many months before a month: some interval begins by then and either the months
    /// up to it and in it, or all up to its end, are as many.
    private static Query reaches(String union, int months, int month) {
        if (months <= 0) {
            return Queries.all();
        }
        return Queries.nested(
                union,
                Queries.atMost(union + ".start", month),
                Queries.atLeast(union + ".offset", months - month),
                Queries.atLeast(union + ".total", months));
    }
}
