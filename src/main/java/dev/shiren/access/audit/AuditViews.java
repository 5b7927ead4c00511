package dev.shiren.access.audit;

import dev.shiren.access.audit.AuditStore.Entry;
import dev.shiren.kernel.PageRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Finds sealed entries, the latest first.
@Repository
class AuditViews {

    private static final String SELECT =
            "SELECT e.no, e.mac, e.link, %s FROM audit_entry e"
                    .formatted("e." + AuditRow.COLUMNS.replace(", ", ", e."));
    private static final String OF_CADRE =
            " JOIN audit_person p ON p.entry_no = e.no AND p.cadre_id = ?";
    // A case is nobody's to know of outside it, the person concerned included: neither that it was
    // read, nor that those who keep cases looked.
    private static final String SHOWN_TO_THE_PERSON =
            " AND e.kind = 'READ' AND p.classes NOT LIKE '%4%'"
                    + " AND (e.purpose IS NULL OR e.purpose <> 'SUPERVISION')"
                    + " AND (e.role IS NULL OR e.role <> 'SUPERVISION_OFFICER')";

    private final JdbcTemplate jdbc;

    AuditViews(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// What to look for; a null is no condition.
    ///
    /// @param cadre the number of a cadre
    /// @param until excluded
    record Wanted(
            @Nullable String subject,
            @Nullable Long cadre,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime until) {}

    private record Query(String sql, List<Object> values) {}

    /// A page of entries.
    ///
    /// @param before the number that the page begins before
    List<Entry> page(Wanted wanted, long before, PageRequest page) {
        Query query = query(wanted, "");
        query.values().add(before);
        query.values().add(page.limit());
        return jdbc.query(
                SELECT + query.sql() + " AND e.no < ? ORDER BY e.no DESC LIMIT ?",
                (row, _) -> Entry.read(row),
                query.values().toArray());
    }

    /// How many there are.
    long count(Wanted wanted) {
        return count(query(wanted, ""));
    }

    /// A reading of a person's file.
    ///
    /// @param classes digits of the field classes that were read of this person
    record Reading(Entry entry, String classes) {}

    /// A page of the readings that a person may know of.
    List<Reading> readings(long cadre, long before, PageRequest page) {
        Query query = query(new Wanted(null, cadre, null, null), SHOWN_TO_THE_PERSON);
        query.values().add(before);
        query.values().add(page.limit());
        String sql =
                SELECT.replace(" FROM ", ", p.classes AS of_person FROM ")
                        + query.sql()
                        + " AND e.no < ? ORDER BY p.entry_no DESC LIMIT ?";
        return jdbc.query(
                sql,
                (row, _) -> new Reading(Entry.read(row), row.getString("of_person")),
                query.values().toArray());
    }

    /// How many there are.
    long readings(long cadre) {
        return count(query(new Wanted(null, cadre, null, null), SHOWN_TO_THE_PERSON));
    }

    private long count(Query query) {
        Long count =
                jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_entry e" + query.sql(),
                        Long.class,
                        query.values().toArray());
        return count == null ? 0 : count;
    }

    private static Query query(Wanted wanted, String more) {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        add(sql, values, OF_CADRE, wanted.cadre());
        sql.append(" WHERE TRUE").append(more);
        add(sql, values, " AND e.subject = ?", wanted.subject());
        add(sql, values, " AND e.recorded_at >= ?", wanted.from());
        add(sql, values, " AND e.recorded_at < ?", wanted.until());
        return new Query(sql.toString(), values);
    }

    private static void add(
            StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }
}
