package dev.shiren.performance;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.RowWriter;
import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The results of units.
@Component
public class UnitRankings {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "period",
                    "dimension",
                    "scope",
                    "indicator",
                    "rank_no",
                    "of_total",
                    "value_reached",
                    "target");
    private static final String OF_UNITS =
            """
            SELECT code, unit, period, dimension, scope, indicator, rank_no, of_total,
                value_reached, target
            FROM unit_ranking WHERE unit IN (%s) ORDER BY period DESC, dimension, code\
            """;
    private static final String BY_CODES =
            """
            SELECT code, unit, period, dimension, scope, indicator, rank_no, of_total,
                value_reached, target
            FROM unit_ranking WHERE code IN (%s)\
            """;

    // The latest results of each contest that ended by a day, those alone that stand near an end
    // of the ranking: a page of proposals must not read every result there is.
    private static final String NEAR_AN_END =
            """
            SELECT code, unit, period, dimension, scope, indicator, rank_no, of_total,
                value_reached, target, age
            FROM (SELECT code, unit, period, dimension, scope, indicator, rank_no, of_total,
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

    private final BulkLoad bulk;
    private final JdbcTemplate jdbc;

    UnitRankings(BulkLoad bulk, JdbcTemplate jdbc) {
        this.bulk = bulk;
        this.jdbc = jdbc;
    }

    /// Adds or updates results of known units; returns how many rows are new or differ now.
    @Transactional
    public long merge(Collection<UnitRanking> rankings) {
        RowWriter rows = new RowWriter();
        for (UnitRanking r : rankings) {
            rows.text(r.code()).text(r.unit()).text(r.period()).symbol(r.dimension());
            rows.symbol(r.scope()).text(r.indicator()).number(r.rank()).number(r.of());
            rows.number(r.value()).number(r.target());
            rows.endRow();
        }
        return bulk.mergeAndCount("unit_ranking", List.of("code"), COLUMNS, rows);
    }

    /// The results of each of these units, one statement for all: the latest period first.
    public Map<String, List<UnitRanking>> of(Collection<String> units) {
        Map<String, List<UnitRanking>> results = new HashMap<>();
        for (String unit : units) {
            results.put(unit, new ArrayList<>());
        }
        read(OF_UNITS, units)
                .forEach(r -> results.computeIfAbsent(r.unit(), _ -> new ArrayList<>()).add(r));
        return results;
    }

    /// The results of these codes in no order; any text may be asked for.
    public List<UnitRanking> byCodes(Collection<String> codes) {
        return read(BY_CODES, codes.stream().filter(Constraint::isCode).toList());
    }

    /// A result and how many later ones its contest has, plus one.
    record Latest(UnitRanking ranking, int age) {}

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
                (row, _) -> new Latest(ranking(row), row.getInt("age")),
                values.toArray());
    }

    /// The last quarter that is over with a month.
    private static String quarter(YearMonth month) {
        YearMonth last = month.minusMonths(month.getMonthValue() % 3);
        return last.getYear() + "-Q" + last.getMonthValue() / 3;
    }

    private List<UnitRanking> read(String sql, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.query(
                        sql.formatted(BulkLoad.marks(keys)),
                        (row, _) -> ranking(row),
                        BulkLoad.padded(keys));
    }

    private static UnitRanking ranking(ResultSet row) throws SQLException {
        String scope = row.getString("scope");
        return new UnitRanking(
                row.getString("code"),
                row.getString("unit"),
                row.getString("period"),
                RankingDimension.valueOf(row.getString("dimension")),
                scope == null ? null : RankingScope.valueOf(scope),
                row.getString("indicator"),
                number(row, "rank_no"),
                number(row, "of_total"),
                decimal(row, "value_reached"),
                decimal(row, "target"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }
}
