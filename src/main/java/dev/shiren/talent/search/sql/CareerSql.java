package dev.shiren.talent.search.sql;

import dev.shiren.talent.search.filter.Condition;

/// Conditions on posts held.
final class CareerSql {

    /// The highest level, which is the smallest code, of the posts current in a month.
    static final String LEVEL_NOW =
            """
            (SELECT MIN(a.level) FROM appointment a
                WHERE a.cadre_id = c.id AND a.start_first <= ?
                    AND (a.end_last IS NULL OR a.end_last > ?)
                    AND COALESCE(a.type, 'SUBSTANTIVE')
                        IN ('SUBSTANTIVE', 'CONCURRENT', 'PROBATION'))""";

    private static final String TOWNSHIP =
            """
            EXISTS (SELECT 1 FROM appointment a JOIN unit t ON t.code = a.unit
                WHERE a.cadre_id = c.id AND a.principal AND a.start_first <= ?
                    AND t.type IN ('TOWNSHIP', 'SUBDISTRICT'))""";

    private CareerSql() {}

    static Sql level(Condition.LevelIn level, boolean met) {
        Sql now = Sql.of(LEVEL_NOW, level.month(), level.month());
        Sql list =
                met ? Sql.in("", level.levels()) : Sql.notIn("", level.levels());
        return list.equals(Sql.FALSE) ? list : Sql.template("{}{}", now, list);
    }

    static Sql township(Condition.TownshipPrincipal post) {
        return Sql.of(TOWNSHIP, post.month());
    }
}
