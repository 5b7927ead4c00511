package dev.shiren.talent.search.sql;

import dev.shiren.talent.search.filter.PostAspect;
import dev.shiren.talent.search.filter.PostCondition;
import dev.shiren.talent.search.filter.Work;

import java.util.List;

/// Months of a kind of work: the length of a union of intervals, as the sum of the ends of its
/// islands less the sum of their starts. Correlated rather than by window functions, so that a page
/// of a list reads the appointments of the cadres it looks at only; MariaDB has no lateral tables.
final class MonthsSql {

    /// The least that the dates can mean: a year as a start is its last month, as an end its first.
    private static final Reading LEAST = new Reading("start_last", "end_first");

    /// The most that they can mean.
    private static final Reading MOST = new Reading("start_first", "end_last");

    private MonthsSql() {}

    static Sql months(PostCondition.Experienced months, boolean met) {
        List<Sql> kinds = months.kinds().stream().map(work -> months(months, work, met)).toList();
        return met ? Sql.any(kinds) : Sql.all(kinds);
    }

    private static Sql months(PostCondition.Experienced months, Work work, boolean met) {
        int month = months.month();
        PostAspect of = work.aspect();
        return met
                ? Sql.all(
                        List.of(
                                LEAST.compared(of, month, ">=", months.min()),
                                MOST.compared(of, month, "<=", months.max())))
                : Sql.any(
                        List.of(
                                MOST.compared(of, month, "<", months.min()),
                                LEAST.compared(of, month, ">", months.max())));
    }

    /// One way to read dates known to the year.
    private record Reading(String start, String end) {

        private static final String NO_END = "999999";

        Sql compared(PostAspect of, int month, String operator, int bound) {
            return Sql.template(
                    "COALESCE(({}), 0) - COALESCE(({}), 0) " + operator + " " + bound,
                    sum(
                            of,
                            month,
                            end("a", month),
                            "b.%s <= %s AND %s > %s"
                                    .formatted(
                                            start,
                                            end("a", month),
                                            end("b", month),
                                            end("a", month))),
                    sum(
                            of,
                            month,
                            "a." + start,
                            "b.%s < a.%s AND %s >= a.%s"
                                    .formatted(start, start, end("b", month), start)));
        }

        /// The sum of a place of those intervals that no other one goes on from there.
        private Sql sum(PostAspect of, int month, String place, String goesOn) {
            return Sql.template(
                    "SELECT SUM(DISTINCT %s) FROM appointment a WHERE a.cadre_id = c.id AND {}"
                                    .formatted(place)
                            + " AND NOT EXISTS (SELECT 1 FROM appointment b"
                            + " WHERE b.cadre_id = a.cadre_id AND {} AND "
                            + goesOn
                            + ")",
                    valid(of, "a", month),
                    valid(of, "b", month));
        }

        private String end(String table, int month) {
            return "LEAST(COALESCE(%s.%s, %s), %d)".formatted(table, end, NO_END, month);
        }

        private Sql valid(PostAspect of, String table, int month) {
            return Sql.template(
                    "{} AND %s.%s < %s".formatted(table, start, end(table, month)),
                    PostSql.aspect(of, table));
        }
    }
}
