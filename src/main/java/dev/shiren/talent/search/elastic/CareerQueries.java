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
}
