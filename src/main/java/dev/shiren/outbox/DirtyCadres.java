package dev.shiren.outbox;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The cadres whose index entry is older than their document.
@Component
public class DirtyCadres {

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    DirtyCadres(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Marks cadres in the running transaction; listeners are woken once it has committed.
    public void mark(Collection<Long> cadreIds) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.batchUpdate(
                """
                INSERT INTO dirty_cadre (cadre_id, marked_at, not_before) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE revision = revision + 1, marked_at = VALUES(marked_at),
                    not_before = VALUES(not_before), attempts = 0, parked = FALSE""",
                cadreIds.stream().sorted().map(id -> new Object[] {id, now, now}).toList());
        wakeOnCommit();
    }

    /// Marks every cadre, for changes that all index entries show, such as a unit's new name.
    @Transactional
    public void markAll() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.update(
                """
                INSERT INTO dirty_cadre (cadre_id, marked_at, not_before)
                SELECT id, ?, ? FROM cadre WHERE version > 0
                ON DUPLICATE KEY UPDATE revision = dirty_cadre.revision + 1""",
                now,
                now);
        wakeOnCommit();
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

    /// Calls the listener, on the committing thread, whenever a marking transaction has committed.
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }
}
