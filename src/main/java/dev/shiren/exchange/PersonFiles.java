package dev.shiren.exchange;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The person files as they came, sealed: what the reader does not know stays in them.
@Repository
class PersonFiles {

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final Clock clock;

    PersonFiles(JdbcTemplate jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /// Whose file each of these is, as decided when it first came; by hexadecimal SHA-256.
    Map<String, Long> owners(Collection<String> hashes) {
        Map<String, Long> owners = new HashMap<>();
        if (!hashes.isEmpty()) {
            List<byte[]> keys = hashes.stream().map(HexFormat.of()::parseHex).toList();
            String sql =
                    "SELECT sha256, cadre_id FROM person_file WHERE sha256 IN (%s)"
                            .formatted(BulkLoad.marks(keys));
            jdbc.query(
                    sql,
                    row -> {
                        owners.put(HexFormat.of().formatHex(row.getBytes(1)), row.getLong(2));
                    },
                    BulkLoad.padded(keys));
        }
        return owners;
    }

    /// Keeps files with the cadres they are about; a file that is there already stays as it is.
    void store(List<Owned> files) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.batchUpdate(
                """
                INSERT INTO person_file
                    (cadre_id, sha256, file_name, dialect, received_at, sealed)
                VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE file_name = person_file.file_name\
                """,
                files.stream()
                        .map(
                                owned ->
                                        new Object[] {
                                            owned.cadreId(),
                                            HexFormat.of().parseHex(owned.file().hash()),
                                            owned.file().shortName(),
                                            owned.file().dialect().name(),
                                            now,
                                            vault.seal(owned.file().source().bytes())
                                        })
                        .toList());
    }

    /// A file and the cadre it is about.
    record Owned(long cadreId, PersonFile file) {}
}
