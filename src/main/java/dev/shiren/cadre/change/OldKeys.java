package dev.shiren.cadre.change;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/// Idempotency keys that nobody will send again.
@Component
public class OldKeys {

    private static final int BATCH = 10_000;

    private final JdbcTemplate jdbc;

    OldKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// How many were recorded before a day (UTC).
    public long count(LocalDate before) {
        Long count =
                jdbc.queryForObject(
                        "SELECT COUNT(*) FROM idempotency_key WHERE recorded_at < ?",
                        Long.class,
                        before.atStartOfDay());
        return count == null ? 0 : count;
    }

    /// Removes some of them; returns how many: 0 when none is left.
    public int removeSome(LocalDate before) {
        return jdbc.update(
                "DELETE FROM idempotency_key WHERE recorded_at < ? ORDER BY recorded_at LIMIT ?",
                before.atStartOfDay(),
                BATCH);
    }
}
