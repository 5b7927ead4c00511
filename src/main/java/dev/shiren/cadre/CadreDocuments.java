package dev.shiren.cadre;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.kernel.Constraint;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads cadres as whole documents, one statement for any number of them.
@Component
public class CadreDocuments {

    private static final String CURRENT =
            """
            SELECT d.cadre_id, d.version, d.recorded_at, d.body
            FROM cadre c JOIN cadre_document d ON d.cadre_id = c.id AND d.version = c.version
            WHERE c.id IN (%s)\
            """;
    private static final String CURRENT_BY_CODE =
            """
            SELECT d.cadre_id, d.version, d.recorded_at, d.body
            FROM cadre c JOIN cadre_document d ON d.cadre_id = c.id AND d.version = c.version
            WHERE c.code IN (%s)\
            """;
    private static final String LOCKED = CURRENT + " FOR UPDATE";
    private static final String KNOWN_AT =
            """
            SELECT d.cadre_id, d.version, d.recorded_at, d.body
            FROM cadre_document d WHERE d.cadre_id = ? AND d.recorded_at <= ?
            ORDER BY d.version DESC LIMIT 1\
            """;
    private static final String VERSION =
            """
            SELECT d.cadre_id, d.version, d.recorded_at, d.body
            FROM cadre_document d WHERE d.cadre_id = ? AND d.version = ?\
            """;
    private static final String RANGE =
            """
            SELECT d.cadre_id, d.version, d.recorded_at, d.body
            FROM cadre c JOIN cadre_document d ON d.cadre_id = c.id AND d.version = c.version
            WHERE c.id > ? ORDER BY c.id LIMIT ?\
            """;
    private static final String VERSIONS =
            "SELECT id, version FROM cadre WHERE version > 0 AND id IN (%s)";

    private final JdbcTemplate jdbc;

    CadreDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The current documents by cadre id; unknown ids are missing.
    public Map<Long, CadreDocument> byIds(Collection<Long> ids) {
        Map<Long, CadreDocument> result = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                            CURRENT.formatted(BulkLoad.marks(ids)),
                            (row, _) -> document(row),
                            BulkLoad.padded(ids))
                    .forEach(document -> result.put(document.cadreId(), document));
        }
        return result;
    }

    /// The current document of a cadre, whose row the transaction holds locked from now on.
    public Optional<CadreDocument> locked(long id) {
        return jdbc.query(LOCKED.formatted("?"), (row, _) -> document(row), id).stream()
                .findFirst();
    }

    /// What was known of a cadre at a moment: the last version recorded until then.
    public Optional<CadreDocument> knownAt(long id, Instant moment) {
        return jdbc
                .query(
                        KNOWN_AT,
                        (row, _) -> document(row),
                        id,
                        LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    /// One version of a cadre, while it is kept.
    public Optional<CadreDocument> version(long id, long version) {
        return jdbc.query(VERSION, (row, _) -> document(row), id, version).stream().findFirst();
    }

    /// The current documents of these cadre codes, in no order; any text may be asked for.
    public List<CadreDocument> byCodes(Collection<String> codes) {
        List<String> possible = codes.stream().filter(Constraint::isCode).toList();
        return possible.isEmpty()
                ? List.of()
                : jdbc.query(
                        CURRENT_BY_CODE.formatted(BulkLoad.marks(possible)),
                        (row, _) -> document(row),
                        BulkLoad.padded(possible));
    }

    /// All current documents in the order of ids, `pageSize` at a time and in constant memory.
    public void forEachPage(int pageSize, Consumer<List<CadreDocument>> consumer) {
        long last = 0;
        List<CadreDocument> page;
        do {
            page = after(last, pageSize);
            if (!page.isEmpty()) {
                consumer.accept(page);
                last = page.getLast().cadreId();
            }
        } while (page.size() == pageSize);
    }

    /// The next documents in the order of ids, at most `limit`.
    public List<CadreDocument> after(long cadreId, int limit) {
        return jdbc.query(RANGE, (row, _) -> document(row), cadreId, limit);
    }

    /// How many cadres there are.
    public long count() {
        Long count =
                jdbc.queryForObject("SELECT COUNT(*) FROM cadre WHERE version > 0", Long.class);
        return count == null ? 0 : count;
    }

    /// The current version of each of these cadres; unknown ids are missing.
    public Map<Long, Long> versions(Collection<Long> ids) {
        Map<Long, Long> result = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    VERSIONS.formatted(BulkLoad.marks(ids)),
                    row -> {
                        result.put(row.getLong(1), row.getLong(2));
                    },
                    BulkLoad.padded(ids));
        }
        return result;
    }

    /// The highest id a cadre has; 0 without cadres.
    public long lastId() {
        Long last = jdbc.queryForObject("SELECT MAX(id) FROM cadre", Long.class);
        return last == null ? 0 : last;
    }

    static CadreDocument document(ResultSet row) throws SQLException {
        return new CadreDocument(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBytes(4));
    }
}
