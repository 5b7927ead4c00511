package dev.shiren.exchange;

import dev.shiren.bulk.BulkLoad;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/// Tells the jobs of servers that run from those of servers that are gone.
@Repository
class JobLiveness {

    /// A server says every [JobWatch#BEAT] that it has a job; after this long without a word it is
    /// gone.
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    JobLiveness(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Says that a server has these jobs, waiting or running.
    void keepAlive(Collection<Long> numbers) {
        if (!numbers.isEmpty()) {
            jdbc.update(
                    "UPDATE import_job SET alive_at = ? WHERE id IN (%s)"
                            .formatted(BulkLoad.marks(numbers)),
                    Stream.concat(
                                    Stream.of(utc(clock.instant())),
                                    Arrays.stream(BulkLoad.padded(numbers)))
                            .toArray());
        }
    }

    /// Ends the jobs that no server has any more; returns how many there were.
    int interruptAbandoned() {
        Instant now = clock.instant();
        return jdbc.update(
                """
                UPDATE import_job SET stage = 'INTERRUPTED', finished_at = ?,
                    failure = 'the server stopped: import the file again, what is done stays done'
                WHERE finished_at IS NULL AND alive_at < ?\
                """,
                utc(now),
                utc(now.minus(PATIENCE)));
    }

    /// The uploaded files of jobs that have not ended, or ended after a moment.
    Set<String> uploadsInUse(Instant endedAfter) {
        return Set.copyOf(
                jdbc.queryForList(
                        """
                        SELECT upload FROM import_job
                        WHERE upload IS NOT NULL AND (finished_at IS NULL OR finished_at > ?)\
                        """,
                        String.class,
                        utc(endedAfter)));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
