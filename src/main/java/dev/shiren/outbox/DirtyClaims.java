package dev.shiren.outbox;

import dev.shiren.bulk.BulkLoad;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Hands dirty cadres out to workers, of this server and of others, and takes their results back.
/// Each method is one short transaction of its own; none waits for a writer.
///
/// Reads committed throughout: the gap locks of repeatable read would make writers wait at the end
/// of the queue and two claimers deadlock.
@Component
public class DirtyClaims {

    /// SKIP LOCKED: what another claimer or a writing transaction holds is theirs. The index is
    /// forced because a sort would lock every due row. A lease moves `not_before` to its end, so
    /// leased and delayed rows are beyond the range and cost nothing.
    private static final String DUE =
            """
            SELECT cadre_id, revision, attempts FROM dirty_cadre FORCE INDEX (dirty_cadre_due)
            WHERE parked = FALSE AND not_before <= UTC_TIMESTAMP(6)
            ORDER BY not_before LIMIT ? FOR UPDATE SKIP LOCKED\
            """;
    private static final String LEASE =
            """
            UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]')) q
            STRAIGHT_JOIN dirty_cadre d FORCE INDEX (PRIMARY) ON d.cadre_id = q.id
            SET d.lease_owner = ?, d.leased_until = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,
                d.not_before = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND\
            """;
    /// The key is forced: a scan, which a small table invites, would wait for rows of others.
    private static final String CLAIMED =
            """
            JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]', revision BIGINT PATH '$[1]',
                delay BIGINT PATH '$[2]', parked INT PATH '$[3]', error VARCHAR(400) PATH '$[4]')) q
            STRAIGHT_JOIN dirty_cadre d FORCE INDEX (PRIMARY)
                ON d.cadre_id = q.id AND d.revision = q.revision\
            """;
    private static final String LOCK =
            """
            SELECT cadre_id, revision FROM dirty_cadre
            WHERE cadre_id IN (%s) ORDER BY cadre_id FOR UPDATE SKIP LOCKED\
            """;
    private static final String CONFIRM = "DELETE d FROM " + CLAIMED;
    private static final String FAIL =
            """
            UPDATE %s
            SET d.attempts = d.attempts + 1, d.parked = q.parked, d.last_error = q.error,
                d.not_before = UTC_TIMESTAMP(6) + INTERVAL q.delay MICROSECOND,
                d.lease_owner = NULL, d.leased_until = NULL\
            """
                    .formatted(CLAIMED);
    private static final String POSTPONE =
            """
            UPDATE %s
            SET d.last_error = ?, d.not_before = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,
                d.lease_owner = NULL, d.leased_until = NULL\
            """
                    .formatted(CLAIMED);

    private static final long FIRST_DELAY_MILLIS = 500;
    private static final long LONGEST_DELAY_MILLIS = 60_000;

    private final JdbcTemplate jdbc;
    private final int attempts;

    /// Takes the number of refusals after which a cadre is parked from `shiren.outbox.attempts`.
    DirtyClaims(JdbcTemplate jdbc, @Value("${shiren.outbox.attempts:5}") int attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    /// Takes up to `limit` due cadres, the longest waiting first. Nobody else gets them before the
    /// lease ends; if their worker dies, the lease's end is what hands them on.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Claim> claim(String owner, int limit, Duration lease) {
        List<Claim> claims =
                jdbc.query(
                        DUE,
                        (row, _) -> new Claim(row.getLong(1), row.getLong(2), row.getInt(3)),
                        limit);
        if (!claims.isEmpty()) {
            long micros = lease.toNanos() / 1000;
            jdbc.update(LEASE, JsonList.ofClaims(claims), owner, micros, micros);
        }
        return claims;
    }

    /// Removes the cadres whose mark is still the claimed one. One marked again stays due, and one
    /// that a writer holds at this moment is about to be.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void confirm(Collection<Claim> claims) {
        List<Claim> unmarked = lock(claims);
        if (!unmarked.isEmpty()) {
            jdbc.update(CONFIRM, JsonList.ofClaims(unmarked));
        }
    }

    /// Counts a refused attempt of each cadre: it is tried again after a delay that doubles with
    /// every attempt, and parked after the last. One marked again meanwhile starts anew.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void fail(Collection<Failure> failures) {
        Set<Long> unmarked =
                lock(failures.stream().map(Failure::claim).toList()).stream()
                        .map(Claim::cadreId)
                        .collect(Collectors.toSet());
        List<List<Object>> rows =
                failures.stream()
                        .filter(failure -> unmarked.contains(failure.claim().cadreId()))
                        .map(this::row)
                        .toList();
        if (!rows.isEmpty()) {
            jdbc.update(FAIL, JsonList.ofFailures(rows));
        }
    }

    /// Gives cadres back, to be tried again after the delay without counting an attempt: what
    /// failed was not theirs.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void postpone(Collection<Claim> claims, Duration delay, String reason) {
        List<Claim> unmarked = lock(claims);
        if (!unmarked.isEmpty()) {
            String error = reason.substring(0, Math.min(reason.length(), 400));
            jdbc.update(POSTPONE, JsonList.ofClaims(unmarked), error, delay.toNanos() / 1000);
        }
    }

    // Those whose mark is unchanged, locked. Without SKIP LOCKED this would wait for as long as a
    // writer's transaction, perhaps an import's, goes on.
    private List<Claim> lock(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> revisions = new HashMap<>();
        List<Long> ids = claims.stream().map(Claim::cadreId).toList();
        jdbc.query(
                LOCK.formatted(BulkLoad.marks(ids)),
                row -> {
                    revisions.put(row.getLong(1), row.getLong(2));
                },
                BulkLoad.padded(ids));
        return claims.stream()
                .filter(claim -> revisions.getOrDefault(claim.cadreId(), 0L) == claim.revision())
                .toList();
    }

    private List<Object> row(Failure failure) {
        Claim claim = failure.claim();
        long delay =
                Math.min(
                        LONGEST_DELAY_MILLIS, FIRST_DELAY_MILLIS << Math.min(claim.attempts(), 20));
        int parked = claim.attempts() + 1 >= attempts ? 1 : 0;
        return List.of(claim.cadreId(), claim.revision(), delay * 1000, parked, failure.reason());
    }
}
