package dev.shiren.cadre;

import dev.shiren.kernel.Connection;
import dev.shiren.kernel.Cursor;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.RejectedException;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// The versions of a cadre: who recorded each, when and why. Two neighbours are what a change found
/// and what it left. Case-level changes (class P4) are no part of it.
@Controller
final class CadreHistory {

    private static final String PAGE =
            """
            SELECT d.cadre_id, d.version, d.recorded_at, d.body, d.actor, d.operation, d.reason
            FROM cadre_document d WHERE d.cadre_id = ? AND d.version < ? AND NOT d.case_level
            ORDER BY d.version DESC LIMIT ?\
            """;
    private static final String COUNT =
            """
            SELECT COUNT(*) FROM cadre_document
            WHERE cadre_id = ? AND version <= ? AND NOT case_level\
            """;

    private final JdbcTemplate jdbc;

    CadreHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A version with its cause.
    record CadreVersion(Cadre cadre, String actor, String operation, @Nullable String reason) {

        public long version() {
            return cadre.document().version();
        }

        public OffsetDateTime recordedAt() {
            return cadre.document().recordedAt().atOffset(ZoneOffset.UTC);
        }

        private Cursor place() {
            return new Cursor(List.of(Long.toString(version())));
        }
    }

    /// The versions up to the one shown, the latest first.
    @SchemaMapping
    Connection<CadreVersion> history(
            Cadre cadre, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, null, null);
        long id = cadre.document().cadreId();
        long last = cadre.document().version();
        Cursor place = page.place(1);
        long before = place == null ? last + 1 : Math.min(version(place), last + 1);
        List<CadreVersion> rows =
                jdbc.query(PAGE, (row, _) -> version(row), id, before, page.limit());
        return Connection.of(page, rows, CadreVersion::place, () -> count(id, last));
    }

    private static long version(Cursor place) {
        try {
            return Long.parseLong(place.values().getFirst());
        } catch (NumberFormatException e) {
            throw RejectedException.badInput("'after' is no cursor of this list: page anew");
        }
    }

    private long count(long id, long last) {
        Long count = jdbc.queryForObject(COUNT, Long.class, id, last);
        return count == null ? 0 : count;
    }

    private static CadreVersion version(ResultSet row) throws SQLException {
        return new CadreVersion(
                new Cadre(CadreDocuments.document(row)),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
