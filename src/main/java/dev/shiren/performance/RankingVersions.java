package dev.shiren.performance;

import dev.shiren.access.audit.Audit;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Cause;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The versions of the results of units: each change with its cause, written in the transaction
/// that makes it. The number of statements does not depend on the number of results.
@Repository
class RankingVersions {

    private static final String KEEP =
            """
            INSERT INTO unit_ranking_version
                (code, version, recorded_at, actor, operation, reason, withdrawn, unit, period,
                dimension, scope, indicator, rank_no, of_total, value_reached, target)
            SELECT r.code,
                (SELECT COALESCE(MAX(h.version), 0) + 1 FROM unit_ranking_version h
                    WHERE h.code = r.code),
                ?, ?, ?, ?, %s, r.unit, r.period, r.dimension, r.scope, r.indicator, r.rank_no,
                r.of_total, r.value_reached, r.target
            FROM unit_ranking r
                LEFT JOIN unit_ranking_version v ON v.code = r.code AND v.version = r.version
            WHERE r.code IN (%s) AND %s\
            """;
    private static final String DIFFERS =
            """
            NOT (v.unit <=> r.unit AND v.period <=> r.period AND v.dimension <=> r.dimension
                AND v.scope <=> r.scope AND v.indicator <=> r.indicator
                AND v.rank_no <=> r.rank_no AND v.of_total <=> r.of_total
                AND v.value_reached <=> r.value_reached AND v.target <=> r.target)\
            """;
    private static final String GROW =
            """
            UPDATE unit_ranking r SET r.version =
                (SELECT MAX(h.version) FROM unit_ranking_version h WHERE h.code = r.code)
            WHERE r.code IN (%s)\
            """;
    private static final String CHANGES =
            """
            SELECT v.code, v.version, v.recorded_at, v.actor, v.operation, v.reason, v.withdrawn,
                v.unit, v.period, v.dimension, v.scope, v.indicator, v.rank_no, v.of_total,
                v.value_reached, v.target,
                p.unit AS p_unit, p.period AS p_period, p.dimension AS p_dimension,
                p.scope AS p_scope, p.indicator AS p_indicator, p.rank_no AS p_rank_no,
                p.of_total AS p_of_total, p.value_reached AS p_value_reached,
                p.target AS p_target
            FROM unit_ranking_version v LEFT JOIN unit_ranking_version p
                ON p.code = v.code AND p.version = v.version - 1 AND NOT p.withdrawn
            """;
    private static final String OF_UNITS =
            CHANGES + "WHERE v.unit IN (%s) ORDER BY v.recorded_at DESC, v.code, v.version DESC";
    private static final String ONE = CHANGES + "WHERE v.code = ? AND v.version = ?";

    private final JdbcTemplate jdbc;
    private final Audit audit;
    private final Clock clock;

    RankingVersions(JdbcTemplate jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps a version of each of these results that differs from its last one.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<String> codes, Cause cause) {
        if (!codes.isEmpty()) {
            jdbc.update(KEEP.formatted("FALSE", BulkLoad.marks(codes), DIFFERS), by(cause, codes));
            jdbc.update(GROW.formatted(BulkLoad.marks(codes)), BulkLoad.padded(codes));
            record(codes, cause);
        }
    }

    /// Keeps that a result, which is still there, is withdrawn.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepWithdrawal(String code, Cause cause) {
        jdbc.update(KEEP.formatted("TRUE", "?", "TRUE"), by(cause, List.of(code)));
        record(List.of(code), cause);
    }

    private void record(Collection<String> codes, Cause cause) {
        cause.record(
                audit,
                codes.size() == 1
                        ? "unit ranking " + codes.iterator().next()
                        : "%d unit rankings, codes %s to %s"
                                .formatted(
                                        codes.size(),
                                        Collections.min(codes),
                                        Collections.max(codes)));
    }

    /// The changes of the results of these units, one statement for all: the latest first.
    Map<String, List<RankingChange>> of(Collection<String> units) {
        Map<String, List<RankingChange>> changes = new HashMap<>();
        if (!units.isEmpty()) {
            jdbc.query(
                    OF_UNITS.formatted(BulkLoad.marks(units)),
                    row -> {
                        changes.computeIfAbsent(row.getString("unit"), _ -> new ArrayList<>())
                                .add(change(row));
                    },
                    BulkLoad.padded(units));
        }
        return changes;
    }

    /// What a version changed.
    Optional<RankingChange> change(String code, long version) {
        return jdbc.query(ONE, (row, _) -> change(row), code, version).stream().findFirst();
    }

    private Object[] by(Cause cause, Collection<String> codes) {
        List<Object> values = new ArrayList<>();
        values.add(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        values.add(cause.actor());
        values.add(cause.operation());
        values.add(cause.reason());
        values.addAll(List.of(BulkLoad.padded(codes)));
        return values.toArray();
    }

    private static RankingChange change(ResultSet row) throws SQLException {
        return new RankingChange(
                row.getString("code"),
                row.getLong("version"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("operation"),
                row.getString("reason"),
                RankingRows.readOrNull(row, "p_"),
                row.getBoolean("withdrawn") ? null : RankingRows.read(row, ""));
    }
}
