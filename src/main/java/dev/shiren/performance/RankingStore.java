package dev.shiren.performance;

import dev.shiren.kernel.Constraint;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/// Writes and locks single results of units, in the caller's transaction.
@Repository
class RankingStore {

    // The unit's row stands for the list of its results: who holds it may add to the list.
    private static final String LOCK_UNIT = "SELECT code FROM unit WHERE code = ? FOR UPDATE";
    private static final String LOCKED =
            """
            SELECT r.code, r.version, r.unit, r.period, r.dimension, r.scope, r.indicator,
                r.rank_no, r.of_total, r.value_reached, r.target
            FROM unit_ranking r JOIN unit u ON u.code = r.unit WHERE r.code = ? FOR UPDATE\
            """;
    private static final String INSERT =
            """
            INSERT INTO unit_ranking
                (unit, period, dimension, scope, indicator, rank_no, of_total, value_reached,
                target, code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String UPDATE =
            """
            UPDATE unit_ranking SET unit = ?, period = ?, dimension = ?, scope = ?, indicator = ?,
                rank_no = ?, of_total = ?, value_reached = ?, target = ?
            WHERE code = ?\
            """;

    private final JdbcTemplate jdbc;

    RankingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether there is the unit, whose row the transaction holds from now on.
    boolean lockUnit(String unit) {
        return Constraint.isCode(unit)
                && !jdbc.query(LOCK_UNIT, (row, _) -> row.getString(1), unit).isEmpty();
    }

    /// The result, whose row and unit the transaction holds from now on.
    Optional<VersionedRanking> locked(String code) {
        return Constraint.isCode(code)
                ? jdbc.query(LOCKED, (row, _) -> UnitRankings.ranking(row), code).stream()
                        .findFirst()
                : Optional.empty();
    }

    void insert(UnitRanking ranking) {
        jdbc.update(INSERT, values(ranking));
    }

    void update(UnitRanking ranking) {
        jdbc.update(UPDATE, values(ranking));
    }

    void delete(String code) {
        jdbc.update("DELETE FROM unit_ranking WHERE code = ?", code);
    }

    /// The last version that is kept of a result, withdrawn or not.
    long lastVersion(String code) {
        Long version =
                jdbc.queryForObject(
                        "SELECT MAX(version) FROM unit_ranking_version WHERE code = ?",
                        Long.class,
                        code);
        return version == null ? 0 : version;
    }

    private static @Nullable Object[] values(UnitRanking ranking) {
        return new @Nullable Object[] {
            ranking.unit(),
            ranking.period(),
            ranking.dimension().name(),
            ranking.scope() == null ? null : ranking.scope().name(),
            ranking.indicator(),
            ranking.rank(),
            ranking.of(),
            ranking.value(),
            ranking.target(),
            ranking.code()
        };
    }
}
