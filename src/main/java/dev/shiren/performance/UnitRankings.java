package dev.shiren.performance;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.RowWriter;
import dev.shiren.cadre.Cause;
import dev.shiren.kernel.Constraint;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The results of units. No document and no index entry of a cadre rests on them: a change of one
/// marks nobody.
@Component
public class UnitRankings {

    private static final List<String> COLUMNS = List.of(RankingRows.COLUMNS.split(", "));
    private static final String READ =
            "SELECT code, version, " + RankingRows.COLUMNS + " FROM unit_ranking ";
    private static final String OF_UNITS =
            READ + "WHERE unit IN (%s) ORDER BY period DESC, dimension, code";
    private static final String BY_CODES = READ + "WHERE code IN (%s)";

    private final BulkLoad bulk;
    private final JdbcTemplate jdbc;
    private final RankingVersions versions;

    UnitRankings(BulkLoad bulk, JdbcTemplate jdbc, RankingVersions versions) {
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.versions = versions;
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
        long changed = bulk.mergeAndCount("unit_ranking", List.of("code"), COLUMNS, rows);
        if (changed > 0) {
            versions.keep(rankings.stream().map(UnitRanking::code).toList(), Cause.IMPORT);
        }
        return changed;
    }

    /// The results of each of these units, one statement for all: the latest period first.
    public Map<String, List<VersionedRanking>> of(Collection<String> units) {
        Map<String, List<VersionedRanking>> results = new HashMap<>();
        for (String unit : units) {
            results.put(unit, new ArrayList<>());
        }
        read(OF_UNITS, units)
                .forEach(
                        r ->
                                results.computeIfAbsent(r.ranking().unit(), _ -> new ArrayList<>())
                                        .add(r));
        return results;
    }

    /// The results of these codes in no order; any text may be asked for.
    public List<VersionedRanking> byCodes(Collection<String> codes) {
        return read(BY_CODES, codes.stream().filter(Constraint::isCode).toList());
    }

    private List<VersionedRanking> read(String sql, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.query(
                        sql.formatted(BulkLoad.marks(keys)),
                        (row, _) -> ranking(row),
                        BulkLoad.padded(keys));
    }

    static VersionedRanking ranking(ResultSet row) throws SQLException {
        return new VersionedRanking(RankingRows.read(row, ""), row.getLong("version"));
    }
}
