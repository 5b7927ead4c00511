package dev.shiren.outbox;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// The cadres whose index entry may be older than their document.
///
/// All times are the database's (UTC), so that any number of servers agree on what is due, whatever
/// their own clocks say.
@Component
public class DirtyCadres {

    private static final String MARK =
            """
            INSERT INTO dirty_cadre (cadre_id, marked_at, not_before)
            SELECT q.id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
            FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) q
            ON DUPLICATE KEY UPDATE revision = dirty_cadre.revision + 1,
                marked_at = IF(dirty_cadre.lease_owner IS NULL, dirty_cadre.marked_at,
                    UTC_TIMESTAMP(6)),
                not_before = UTC_TIMESTAMP(6), attempts = 0, parked = FALSE, lease_owner = NULL,
                leased_until = NULL\
            """;
    private static final String AGAIN =
            """
            ON DUPLICATE KEY UPDATE revision = dirty_cadre.revision + 1, attempts = 0,
                not_before = IF(dirty_cadre.lease_owner IS NULL, UTC_TIMESTAMP(6),
                    dirty_cadre.not_before),
                parked = FALSE\
            """;
    private static final String MARK_AGAIN =
            """
            INSERT INTO dirty_cadre (cadre_id, marked_at, not_before)
            SELECT q.id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
            FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) q
            """
                    + AGAIN;
    private static final String MARK_RANGE =
            """
            INSERT INTO dirty_cadre (cadre_id, marked_at, not_before)
            SELECT id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
            FROM cadre WHERE id > ? AND id <= ? AND version > 0
            """
                    + AGAIN;

    private final JdbcTemplate jdbc;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    DirtyCadres(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Marks cadres that have a new document version, in the transaction that wrote it; listeners
    /// are woken once it has committed. A running lease ends: the newer version may go out at once,
    /// as external versions keep an older one from replacing it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark(Collection<Long> cadreIds) {
        if (!cadreIds.isEmpty()) {
            jdbc.update(MARK, JsonList.ofIds(cadreIds));
            wakeOnCommit();
        }
    }

    /// Marks cadres whose entry is to be written again at the same version. A running lease stays:
    /// nothing would order two deliveries of one version.
    @Transactional
    public void markAgain(Collection<Long> cadreIds) {
        if (!cadreIds.isEmpty()) {
            jdbc.update(MARK_AGAIN, JsonList.ofIds(cadreIds));
            wakeOnCommit();
        }
    }

    /// Marks all cadres with ids in `(after, upTo]` like [#markAgain(Collection)], in one
    /// statement. Reads committed: the rows of `cadre` it passes are not locked.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void markRange(long after, long upTo) {
        jdbc.update(MARK_RANGE, after, upTo);
        wakeOnCommit();
    }

    /// Calls the listener, on the committing thread, whenever a marking transaction has committed.
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    /// Which of these cadres still wait for the index; parked ones do not.
    public Set<Long> waiting(Collection<Long> cadreIds) {
        return Set.copyOf(
                jdbc.query(
                        """
                        SELECT d.cadre_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) q
                        STRAIGHT_JOIN dirty_cadre d ON d.cadre_id = q.id
                        WHERE d.parked = FALSE\
                        """,
                        (row, _) -> row.getLong(1),
                        JsonList.ofIds(cadreIds)));
    }

    /// How much waits, and for how long the longest has.
    public Backlog backlog() {
        return jdbc
                .query(
                        """
                        SELECT parked, COUNT(*),
                            TIMESTAMPDIFF(MICROSECOND, MIN(marked_at), UTC_TIMESTAMP(6)) DIV 1000
                        FROM dirty_cadre GROUP BY parked\
                        """,
                        (row, _) ->
                                row.getBoolean(1)
                                        ? new Backlog(0, row.getLong(2), 0)
                                        : new Backlog(
                                                row.getLong(2), 0, Math.max(0, row.getLong(3))))
                .stream()
                .reduce(Backlog.EMPTY, Backlog::plus);
    }

    /// Gives every parked cadre new attempts; returns how many there were.
    @Transactional
    public int unpark() {
        int unparked =
                jdbc.update(
                        """
                        UPDATE dirty_cadre
                        SET parked = FALSE, attempts = 0, not_before = UTC_TIMESTAMP(6)
                        WHERE parked = TRUE\
                        """);
        wakeOnCommit();
        return unparked;
    }

    /// The parked cadres with what the last attempt failed on, by id.
    public List<Parked> parked(int limit) {
        return jdbc.query(
                """
                SELECT cadre_id, attempts, last_error FROM dirty_cadre
                WHERE parked = TRUE ORDER BY cadre_id LIMIT ?\
                """,
                (row, _) -> new Parked(row.getLong(1), row.getInt(2), row.getString(3)),
                limit);
    }

    private void wakeOnCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        listeners.forEach(Runnable::run);
                    }
                });
    }
}
