package dev.shiren.supervision;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.cadre.change.CaseTraces;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Complaints whose time is over: sealed ones, and such as were found untrue or malicious. They are
/// handed over or removed, with everything they have left. One whose conclusion is not dated is not
/// known to be over.
@Component
public class ExpiredComplaints {

    private static final String OVER =
            """
            FROM supervision_event e JOIN cadre c ON c.id = e.cadre_id
                LEFT JOIN supervision_procedure p
                    ON p.cadre_id = e.cadre_id AND p.event_code = e.code
            WHERE e.type = 'COMPLAINT'
                AND (e.stage = 'SEALED'
                    OR (e.stage = 'CONCLUDED' AND e.outcome IN ('UNFOUNDED', 'MALICIOUS')))
            """;
    private static final String NEXT =
            """
            SELECT e.cadre_id, c.code, e.code, e.outcome,
                GREATEST(e.concluded_on, COALESCE(p.step_on, e.concluded_on)) AS since
            """
                    + OVER
                    + """
                        AND GREATEST(e.concluded_on, COALESCE(p.step_on, e.concluded_on)) <= ?
                        AND (e.cadre_id > ? OR (e.cadre_id = ? AND e.code > ?))
                    ORDER BY e.cadre_id, e.code LIMIT ?\
                    """;
    private static final String UNDATED = "SELECT COUNT(*) " + OVER + "AND e.concluded_on IS NULL";
    private static final String REMOVE =
            "DELETE FROM %s WHERE cadre_id IN (%s) AND (cadre_id, %s) IN (%s)";

    private static final Cause RETENTION = new Cause("retention", "retention", null, true, null);

    private final JdbcTemplate jdbc;
    private final Cadres cadres;
    private final DocumentWriter documents;
    private final CaseTraces traces;

    ExpiredComplaints(
            JdbcTemplate jdbc, Cadres cadres, DocumentWriter documents, CaseTraces traces) {
        this.jdbc = jdbc;
        this.cadres = cadres;
        this.documents = documents;
        this.traces = traces;
    }

    /// A complaint, by the code it has within its cadre.
    ///
    /// @param outcome null where it was sealed without one
    /// @param since the day it was concluded or its last step was taken, whichever is later
    public record Complaint(
            long cadreId, String cadre, String code, @Nullable String outcome, LocalDate since) {

        /// Before the first one.
        public static final Complaint NONE = new Complaint(0, "", "", null, LocalDate.MIN);
    }

    /// The next complaints in the order of cadres that are over since a day or longer.
    public List<Complaint> after(Complaint last, LocalDate latest, int limit) {
        return jdbc.query(
                NEXT,
                (row, _) ->
                        new Complaint(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                LocalDate.parse(row.getString(5))),
                latest,
                last.cadreId(),
                last.cadreId(),
                last.code(),
                limit);
    }

    /// How many are over and not dated.
    public long undated() {
        Long count = jdbc.queryForObject(UNDATED, Long.class);
        return count == null ? 0 : count;
    }

    /// Removes the next complaints: their rows, the versions they made and the keys of their
    /// requests; returns what was removed. The cadres get a new version without them, which is a
    /// case-level one itself.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Complaint> remove(Complaint last, LocalDate latest, int limit) {
        List<Long> ids = ids(after(last, latest, limit));
        cadres.hold(ids);
        // Again: what they are may have changed before the rows were held.
        List<Complaint> complaints =
                after(last, latest, limit).stream()
                        .filter(complaint -> ids.contains(complaint.cadreId()))
                        .toList();
        if (!complaints.isEmpty()) {
            // What refers to a complaint goes on to do so: it may shield the person.
            removeRows("supervision_procedure", "event_code", complaints);
            removeRows("supervision_event", "code", complaints);
            documents.write(ids(complaints), RETENTION);
            traces.remove(
                    complaints.stream()
                            .map(c -> new CaseTraces.CaseKey(c.cadreId(), c.code()))
                            .toList());
        }
        return complaints;
    }

    private void removeRows(String table, String column, List<Complaint> complaints) {
        List<Long> ids = ids(complaints);
        List<Object> values = new ArrayList<>(List.of(BulkLoad.padded(ids)));
        complaints.forEach(
                complaint -> values.addAll(List.of(complaint.cadreId(), complaint.code())));
        String pairs =
                Stream.generate(() -> "(?, ?)")
                        .limit(complaints.size())
                        .collect(Collectors.joining(", "));
        jdbc.update(REMOVE.formatted(table, BulkLoad.marks(ids), column, pairs), values.toArray());
    }

    private static List<Long> ids(Collection<Complaint> complaints) {
        return complaints.stream().map(Complaint::cadreId).distinct().toList();
    }
}
