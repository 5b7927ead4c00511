package dev.shiren.performance;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Finds the latest results of units that may give ground for a proposal.
@Repository
class LatestRankings {

    // The latest results of each contest that ended by a day, those alone that stand near an end
    // of the ranking: a page of proposals must not read every result there is.
    private static final String NEAR_AN_END =
            """
            SELECT code, version, unit, period, dimension, scope, indicator, rank_no, of_total,
                value_reached, target, age
            FROM (SELECT code, version, unit, period, dimension, scope, indicator, rank_no, of_total,
                    value_reached, target,
                    ROW_NUMBER() OVER (
                        PARTITION BY unit, dimension, scope, indicator, CHAR_LENGTH(period),
                            SUBSTRING(period, 6, 1) = 'Q'
                        ORDER BY period DESC) AS age
                FROM unit_ranking
                WHERE %s period <= CASE WHEN CHAR_LENGTH(period) = 4 THEN ?
                    WHEN SUBSTRING(period, 6, 1) = 'Q' THEN ? ELSE ? END) latest
            WHERE age <= ? AND (rank_no <= ? OR rank_no > of_total - ?)
            ORDER BY unit, dimension, indicator, scope, period DESC\
            """;

    private final JdbcTemplate jdbc;

    LatestRankings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A result and how many later ones its contest has, plus one.
    record Latest(VersionedRanking ranking, int age) {}

    /// The latest results that stand near an end of their ranking.
    ///
    /// @param unit null for those of all units
    /// @param asOf their period ended by this day
    /// @param times how many of a contest at most
    /// @param places how near to an end
    List<Latest> nearAnEnd(@Nullable String unit, LocalDate asOf, int times, int places) {
        YearMonth month = YearMonth.from(asOf.plusDays(1)).minusMonths(1);
        List<Object> values = new ArrayList<>(unit == null ? List.of() : List.of(unit));
        values.add(Integer.toString(month.plusMonths(1).getYear() - 1));
        values.add(quarter(month));
        values.add(month.toString());
        values.addAll(List.of(times, places, places));
        return jdbc.query(
                NEAR_AN_END.formatted(unit == null ? "" : "unit = ? AND"),
                (row, _) -> new Latest(UnitRankings.ranking(row), row.getInt("age")),
                values.toArray());
    }

    /// The last quarter that is over with a month.
    private static String quarter(YearMonth month) {
        YearMonth last = month.minusMonths(month.getMonthValue() % 3);
        return last.getYear() + "-Q" + last.getMonthValue() / 3;
    }
}
