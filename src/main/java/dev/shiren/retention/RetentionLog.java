package dev.shiren.retention;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Says what was removed, when and by which rule, and nothing of what it said.
@Repository
class RetentionLog {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RetentionLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What is removed.
    enum Kind {
        UPLOAD,
        COMPLAINT,
        REQUEST_KEY
    }

    /// Logs single items, in one statement for some.
    void add(Kind kind, List<String> items, String rule) {
        jdbc.batchUpdate(INSERT, items.stream().map(item -> row(kind, item, 1, rule)).toList());
    }

    /// Logs many at once, by what they have in common.
    void add(Kind kind, String items, long count, String rule) {
        jdbc.update(INSERT, row(kind, items, count, rule));
    }

    private static final String INSERT =
            """
            INSERT INTO retention_log (kind, item, items, rule, removed_on, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?)\
            """;

    private Object[] row(Kind kind, String item, long items, String rule) {
        return new Object[] {
            kind.name(),
            item,
            items,
            rule,
            LocalDate.now(clock),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        };
    }
}
