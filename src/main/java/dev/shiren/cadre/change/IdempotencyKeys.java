package dev.shiren.cadre.change;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Remembers what the requests with a key did.
@Component
class IdempotencyKeys {

    private static final String FIND =
            """
            SELECT request_hash, cadre_id, version, record FROM idempotency_key
            WHERE actor = ? AND request_key = ?\
            """;
    private static final String STORE =
            """
            INSERT INTO idempotency_key
                (actor, request_key, request_hash, cadre_id, version, record, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a request did.
    ///
    /// @param hash of the request
    /// @param version of the cadre afterwards
    /// @param record code of the record it was about
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Done(byte[] hash, long cadreId, long version, String record) {}

    Optional<Done> find(String actor, String key) {
        return jdbc
                .query(
                        FIND,
                        (row, _) ->
                                new Done(
                                        row.getBytes(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getString(4)),
                        actor,
                        key)
                .stream()
                .findFirst();
    }

    void store(String actor, String key, Done done) {
        jdbc.update(
                STORE,
                actor,
                key,
                done.hash(),
                done.cadreId(),
                done.version(),
                done.record(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
