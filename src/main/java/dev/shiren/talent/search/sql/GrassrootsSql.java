package dev.shiren.talent.search.sql;

import dev.shiren.talent.search.filter.Condition;

import java.util.ArrayList;
import java.util.List;

/// Months of grass-roots work: the length of a union of intervals, as the sum of the ends of its
/// islands less the sum of their starts. Correlated rather than by window functions, so that a page
/// of a list reads the appointments of the cadres it looks at only; MariaDB has no lateral tables.
final class GrassrootsSql {

    /// The least that the dates can mean: a year as a start is its last month, as an end its first.
    private static final Reading LEAST = new Reading("start_last", "end_first");

    /// The most that they can mean.
    private static final Reading MOST = new Reading("start_first", "end_last");

    private GrassrootsSql() {}

    static Sql months(Condition.Grassroots months, boolean met) {
        int month = months.month();
        List<Sql> parts = new ArrayList<>();
        if (met) {
            parts.add(LEAST.compared(month, ">=", months.min()));
            parts.add(MOST.compared(month, "<=", months.max()));
            return Sql.all(parts);
        }
        parts.add(MOST.compared(month, "<", months.min()));
        parts.add(LEAST.compared(month, ">", months.max()));
        return Sql.any(parts);
    }

    /// One way to read dates known to the year.
    private record Reading(String start, String end) {

        private static final String NO_END = "999999";

        Sql compared(int month, String operator, int bound) {
            String ends =
                    "SELECT SUM(DISTINCT %s) FROM appointment a WHERE a.cadre_id = c.id AND %s"
                            + " AND NOT EXISTS (SELECT 1 FROM appointment b"
                            + " WHERE b.cadre_id = a.cadre_id AND %s AND b.%s <= %s AND %s > %s)";
            String starts =
                    "SELECT SUM(DISTINCT a.%s) FROM appointment a WHERE a.cadre_id = c.id AND %s"
                            + " AND NOT EXISTS (SELECT 1 FROM appointment b WHERE b.cadre_id ="
                            + " a.cadre_id AND %s AND b.%s < a.%s AND %s >= a.%s)";
            Sql last =
                    Sql.of(
                            ends.formatted(
                                    end("a", month),
                                    valid("a", month),
                                    valid("b", month),
                                    start,
                                    end("a", month),
                                    end("b", month),
                                    end("a", month)));
            Sql first =
                    Sql.of(
                            starts.formatted(
                                    start,
                                    valid("a", month),
                                    valid("b", month),
                                    start,
                                    start,
                                    end("b", month),
                                    start));
            return Sql.template(
                    "COALESCE(({}), 0) - COALESCE(({}), 0) " + operator + " " + bound, last, first);
        }

        private String end(String table, int month) {
            return "LEAST(COALESCE(%s.%s, %s), %d)".formatted(table, end, NO_END, month);
        }

        private String valid(String table, int month) {
            return "%s.grassroots AND %s.%s < %s".formatted(table, table, start, end(table, month));
        }
    }
}
