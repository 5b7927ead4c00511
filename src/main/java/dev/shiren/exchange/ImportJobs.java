package dev.shiren.exchange;

import dev.shiren.bulk.BulkLoad;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The SQL of import jobs and their findings.
@Repository
class ImportJobs {

    private static final String COLUMNS =
            """
            id, source_name, stage, done, total, changed, rejected, warnings, started_at,
            finished_at, failure\
            """;

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_CANDIDATES = 1000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ImportJobs(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param upload name of the uploaded file it reads; null for none
    long create(String sourceName, @Nullable String upload) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement =
                            connection.prepareStatement(
                                    """
                                    INSERT INTO import_job
                                        (source_name, stage, started_at, alive_at, upload)
                                    VALUES (?, 'QUEUED', ?, ?, ?)\
                                    """,
                                    Statement.RETURN_GENERATED_KEYS);
                    statement.setString(1, cut(sourceName, LONGEST_NAME));
                    statement.setObject(2, now());
                    statement.setObject(3, now());
                    statement.setString(4, upload);
                    return statement;
                },
                key);
        return Objects.requireNonNull(key.getKey(), "the database gave the job no number")
                .longValue();
    }

    Optional<ImportJob> find(long number) {
        return findAll(List.of(number)).stream().findFirst();
    }

    /// The jobs with these numbers, in no order.
    List<ImportJob> findAll(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.query(
                        "SELECT %s FROM import_job WHERE id IN (%s)"
                                .formatted(COLUMNS, BulkLoad.marks(numbers)),
                        (row, _) -> job(row),
                        BulkLoad.padded(numbers));
    }

    void update(long number, ImportStage stage, long done, long total, long changed) {
        jdbc.update(
                "UPDATE import_job SET stage = ?, done = ?, total = ?, changed = ? WHERE id = ?",
                stage.name(),
                done,
                total,
                changed,
                number);
    }

    /// Adds findings and counts them; `firstNo` numbers them within the job.
    void add(long number, int firstNo, List<Finding> findings, long rejected, long warnings) {
        List<Object[]> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(
                    new Object[] {
                        number,
                        firstNo + rows.size(),
                        finding.severity().name(),
                        cut(finding.place(), 400),
                        cut(finding.pointer(), 400),
                        finding.code().name(),
                        cut(finding.message(), 1000),
                        finding.candidateCodes(LONGEST_CANDIDATES)
                    });
        }
        jdbc.batchUpdate(
                """
                INSERT INTO import_finding
                    (job_id, no, severity, place, pointer, code, message, candidates)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                rows);
        jdbc.update(
                "UPDATE import_job SET rejected = ?, warnings = ? WHERE id = ?",
                rejected,
                warnings,
                number);
    }

    void finish(long number, ImportStage stage, @Nullable String failure) {
        jdbc.update(
                "UPDATE import_job SET stage = ?, finished_at = ?, failure = ? WHERE id = ?",
                stage.name(),
                now(),
                failure == null ? null : cut(failure, 2000),
                number);
    }

    List<Finding> findings(long number, int afterNo, int limit) {
        return jdbc.query(
                """
                SELECT severity, place, pointer, code, message, candidates FROM import_finding
                WHERE job_id = ? AND no > ? ORDER BY no LIMIT ?\
                """,
                (row, _) -> finding(row),
                number,
                afterNo,
                limit);
    }

    long countFindings(long number) {
        Long count =
                jdbc.queryForObject(
                        "SELECT COUNT(*) FROM import_finding WHERE job_id = ?", Long.class, number);
        return count == null ? 0 : count;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static Finding finding(ResultSet row) throws SQLException {
        String candidates = row.getString(6);
        return new Finding(
                Finding.Severity.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                Finding.Code.valueOf(row.getString(4)),
                row.getString(5),
                candidates == null || candidates.isEmpty()
                        ? List.of()
                        : List.of(candidates.split(",", -1)));
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getLong(1),
                row.getString(2),
                ImportStage.valueOf(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject(10, LocalDateTime.class)),
                row.getString(11));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
