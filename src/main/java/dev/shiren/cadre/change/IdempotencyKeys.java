package dev.shiren.cadre.change;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.KEY_REUSED;

import dev.shiren.access.Actors;
import dev.shiren.access.Vault;
import dev.shiren.cadre.Cause;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Remembers what the requests with a key did, whatever they changed: one that is sent again is
/// answered and not done again. Looked up and stored in the transaction that does the change.
@Component
public class IdempotencyKeys {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,80}");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final String FIND =
            """
            SELECT request_hash, subject_type, subject_key, version, record FROM idempotency_key
            WHERE actor = ? AND request_key = ?\
            """;
    private static final String STORE =
            """
            INSERT INTO idempotency_key
                (actor, request_key, request_hash, subject_type, subject_key, version, record,
                recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final Actors actors;
    private final Clock clock;

    IdempotencyKeys(JdbcTemplate jdbc, Vault vault, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.actors = actors;
        this.clock = clock;
    }

    /// What a request did.
    ///
    /// @param subject what it changed
    /// @param version of the subject afterwards
    /// @param record code of the record of the subject it was about
    public record Done(NodeId subject, long version, String record) {}

    /// A row of the table.
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Stored(byte[] hash, Done done) {

        static Stored of(ResultSet row) throws SQLException {
            return new Stored(
                    row.getBytes(1),
                    new Done(
                            new NodeId(row.getString(2), row.getString(3)),
                            row.getLong(4),
                            row.getString(5)));
        }
    }

    /// The request of whoever is acting.
    ///
    /// @param operation the mutation's name
    /// @throws RefusedException (INVALID_VALUE) for a key of another form
    public KeyedRequest request(String operation, ChangeInput input) {
        check(input.idempotencyKey());
        String json = MAPPER.writeValueAsString(Map.of("operation", operation, "input", input));
        return new KeyedRequest(
                new Cause(actors.current(), operation, input.reason(), false, null),
                input.idempotencyKey(),
                vault.indexes(json));
    }

    /// What the same request did before; empty when its key is new.
    ///
    /// @throws RefusedException (KEY_REUSED) when another request had the key
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Done> done(KeyedRequest request) {
        return jdbc
                .query(FIND, (row, _) -> Stored.of(row), request.cause().actor(), request.key())
                .stream()
                .findFirst()
                .map(stored -> same(stored, request));
    }

    /// Keeps what a request did.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when another request, about another
    ///     subject, has stored the key meanwhile: see [#reused]
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(KeyedRequest request, Done done) {
        jdbc.update(
                STORE,
                request.cause().actor(),
                request.key(),
                request.hashes().getFirst(),
                done.subject().type(),
                done.subject().key(),
                done.version(),
                done.record(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /// Refuses a key that is too short to be unique, too long to be stored, or not visible.
    ///
    /// @throws RefusedException (INVALID_VALUE) for a key of another form
    public static void check(String key) {
        if (!KEY.matcher(key).matches()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "idempotencyKey",
                    "an idempotency key has 8 to 80 visible ASCII characters: a random UUID will"
                            + " do");
        }
    }

    /// The refusal of a key that was used for another request.
    public static UserError reused(String key) {
        return UserError.of(
                KEY_REUSED,
                "idempotencyKey",
                "the key '%s' was used for another request: take a new one".formatted(key));
    }

    private static Done same(Stored stored, KeyedRequest request) {
        if (request.hashes().stream().noneMatch(hash -> Arrays.equals(stored.hash(), hash))) {
            throw new RefusedException(reused(request.key()));
        }
        return stored.done();
    }
}
