package dev.shiren.talent.search.sql;

import dev.shiren.talent.search.filter.PostCondition;

/// Months of tenure: of the main current post, and of the run of posts that leads up to it. The
/// main post is the first in the order of rosters; a run goes on over gaps of one month.
final class TenureSql {

    /// The code of the main post in a month.
    private static final String MAIN =
            """
            (SELECT a.code FROM appointment a
                WHERE a.cadre_id = c.id AND a.start_first <= ?
                    AND (a.end_last IS NULL OR a.end_last > ?)
                    AND COALESCE(a.type, 'SUBSTANTIVE')
                        IN ('SUBSTANTIVE', 'CONCURRENT', 'PROBATION')
                ORDER BY a.level IS NULL, a.level, COALESCE(a.type = 'CONCURRENT', FALSE),
                    CONCAT(a.start_date, SUBSTRING('-01-01', LENGTH(a.start_date) - 3)), a.code
                LIMIT 1)\
            """;

    private static final String OF_MAIN =
            "EXISTS (SELECT 1 FROM appointment p WHERE p.cadre_id = c.id AND p.code = {} AND {})";

    private TenureSql() {}

    static Sql tenure(PostCondition.Tenure tenure, boolean met) {
        int month = tenure.month();
        Sql least = least(tenure);
        Sql most = most(tenure);
        Sql months =
                met
                        ? Sql.template(
                                "{} >= {} AND {} <= {}",
                                least,
                                Sql.of("?", tenure.min()),
                                most,
                                Sql.of("?", tenure.max()))
                        : Sql.template(
                                "({} < {} OR {} > {})",
                                most,
                                Sql.of("?", tenure.min()),
                                least,
                                Sql.of("?", tenure.max()));
        return Sql.template(
                OF_MAIN, Sql.of(MAIN, month, month), Sql.template(known(tenure) + "{}", months));
    }

    private static String known(PostCondition.Tenure tenure) {
        return switch (tenure.in()) {
            case POST -> "";
            case LEVEL -> "p.level IS NOT NULL AND ";
            case UNIT -> "p.unit IS NOT NULL AND ";
        };
    }

    private static Sql least(PostCondition.Tenure tenure) {
        int month = tenure.month();
        return switch (tenure.in()) {
            case POST -> Sql.of("GREATEST(? - p.start_last, 0)", month);
            case LEVEL, UNIT -> run(tenure, "start_last", "end_first");
        };
    }

    private static Sql most(PostCondition.Tenure tenure) {
        return switch (tenure.in()) {
            case POST -> Sql.of("? - p.start_first", tenure.month());
            case LEVEL, UNIT -> run(tenure, "start_first", "end_last");
        };
    }

    /// Months since the last start that nothing leads up to; 0 where no post of the run is held.
    private static Sql run(PostCondition.Tenure tenure, String start, String end) {
        int month = tenure.month();
        String a = posts(tenure.in(), "a", start, end);
        String b = posts(tenure.in(), "b", start, end);
        String sql =
                """
                (CASE WHEN EXISTS (SELECT 1 FROM appointment a WHERE %1$s
                        AND a.%3$s <= ? AND (a.%4$s IS NULL OR a.%4$s > ?))
                    THEN ? - (SELECT MAX(a.%3$s) FROM appointment a WHERE %1$s AND a.%3$s <= ?
                        AND NOT EXISTS (SELECT 1 FROM appointment b WHERE %2$s
                            AND b.%3$s < a.%3$s AND (b.%4$s IS NULL OR b.%4$s + 1 >= a.%3$s)))
                    ELSE 0 END)\
                """
                        .formatted(a, b, start, end);
        return Sql.of(sql, month, month, month, month);
    }

    /// The posts that a run is made of: at the level of the main post or higher, or in its unit.
    private static String posts(PostCondition.TenureIn in, String alias, String start, String end) {
        String same =
                in == PostCondition.TenureIn.LEVEL ? "%1$s.level <= p.level" : "%1$s.unit = p.unit";
        return ("%1$s.cadre_id = c.id AND "
                        + same
                        + " AND (%1$s.%3$s IS NULL OR %1$s.%2$s < %1$s.%3$s)")
                .formatted(alias, start, end);
    }
}
