package dev.shiren.talent.index;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The SQL of `index_proof`.
@Repository
class ProofRepository {

    private final JdbcTemplate jdbc;

    ProofRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Instant at, ProofResult result) {
        jdbc.update(
                """
                INSERT INTO index_proof (proved_at, checked, drift, repaired, index_name)
                VALUES (?, ?, ?, ?, ?)\
                """,
                LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                result.checked(),
                result.drift(),
                result.repaired(),
                result.index());
    }

    Optional<IndexHealth.IndexProof> last() {
        return jdbc
                .query(
                        """
                        SELECT proved_at, checked, drift FROM index_proof
                        ORDER BY id DESC LIMIT 1\
                        """,
                        (row, _) ->
                                new IndexHealth.IndexProof(
                                        row.getObject(1, LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC),
                                        row.getLong(2),
                                        row.getLong(3)))
                .stream()
                .findFirst();
    }
}
