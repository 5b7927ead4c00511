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
