package dev.shiren.access.audit;

import dev.shiren.access.audit.AuditedPersons.Person;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the tables of the audit a page at a time, in the order of their numbers.
@Repository
class AuditStore {

    static final int PAGE = 5_000;

    private static final String ENTRIES =
            "SELECT no, mac, link, %s FROM audit_entry WHERE no > ? ORDER BY no LIMIT %d"
                    .formatted(AuditRow.COLUMNS, PAGE);
    private static final String PERSONS =
            """
            SELECT entry_no, cadre_id, classes FROM audit_person
            WHERE entry_no > ? AND entry_no <= ? ORDER BY entry_no, cadre_id\
            """;
    private static final String SEALS =
            "SELECT %s FROM audit_seal WHERE no > ? ORDER BY no LIMIT %d"
                    .formatted(Seal.COLUMNS, PAGE);
    private static final String SEAL_OF =
            "SELECT no FROM audit_seal WHERE last_entry >= ? ORDER BY last_entry LIMIT 1";
    private static final String LINKS =
            "SELECT last_entry, link FROM audit_seal WHERE last_entry > ? AND last_entry <= ?";
    private static final String WAITING =
            "SELECT id AS no, mac, mac AS link, %s FROM audit_inbox WHERE id > ? ORDER BY id LIMIT %d"
                    .formatted(AuditRow.COLUMNS, PAGE);

    private final JdbcTemplate jdbc;

    AuditStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A row of the chain.
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Entry(long no, AuditRow row, byte[] mac, byte[] link) {

        static Entry read(ResultSet row) throws SQLException {
            return new Entry(
                    row.getLong("no"),
                    AuditRow.read(row),
                    row.getBytes("mac"),
                    row.getBytes("link"));
        }
    }

    /// The entries behind a number.
    List<Entry> entries(long after) {
        return jdbc.query(ENTRIES, (row, _) -> Entry.read(row), after);
    }

    /// The rows behind an id that wait to be sealed; the id stands for the number, the signature
    /// for the link.
    List<Entry> waiting(long after) {
        return jdbc.query(WAITING, (row, _) -> Entry.read(row), after);
    }

    /// The index of persons, by entry.
    Map<Long, List<Person>> persons(long after, long until) {
        Map<Long, List<Person>> persons = new HashMap<>();
        jdbc.query(
                PERSONS,
                row -> {
                    persons.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(new Person(row.getLong(2), row.getString(3)));
                },
                after,
                until);
        return persons;
    }

    /// The seals behind a number.
    List<Seal> seals(long after) {
        return jdbc.query(SEALS, (row, _) -> Seal.read(row), after);
    }

    /// The links that seals say their last entries have, by entry.
    Map<Long, byte[]> links(long after, long until) {
        Map<Long, byte[]> links = new HashMap<>();
        jdbc.query(
                LINKS,
                row -> {
                    links.put(row.getLong(1), row.getBytes(2));
                },
                after,
                until);
        return links;
    }

    /// The number of the seal that covers an entry.
    Optional<Long> sealOf(long entry) {
        return jdbc.query(SEAL_OF, (row, _) -> row.getLong(1), entry).stream().findFirst();
    }

    /// How many rows wait to be sealed.
    long unsealed() {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM audit_inbox", Long.class);
        return count == null ? 0 : count;
    }

    /// Where the tables end, seen at once.
    Ends ends() {
        return jdbc.query(
                        """
                        SELECT COALESCE((SELECT MAX(last_entry) FROM audit_seal), 0),
                            COALESCE((SELECT MAX(no) FROM audit_entry), 0),
                            COALESCE((SELECT MAX(entry_no) FROM audit_person), 0),
                            (SELECT COUNT(*) FROM audit_entry WHERE no < 1)
                                + (SELECT COUNT(*) FROM audit_person WHERE entry_no < 1)
                                + (SELECT COUNT(*) FROM audit_seal WHERE no < 1)\
                        """,
                        (row, _) ->
                                new Ends(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4)))
                .getFirst();
    }

    /// @param sealed the last entry that a seal covers
    /// @param entry the last entry
    /// @param person the last entry that the index of persons names
    /// @param strays rows with numbers that are never given
    record Ends(long sealed, long entry, long person, long strays) {}
}
