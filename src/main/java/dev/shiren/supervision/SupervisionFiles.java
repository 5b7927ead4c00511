package dev.shiren.supervision;

import dev.shiren.bulk.BulkLoad;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Reads what may be shown of supervision events: neither the matter, the document nor what the
/// person said leaves the database.
@Repository
class SupervisionFiles {

    private static final String EVENTS =
            """
            SELECT e.cadre_id, e.code, e.type, e.stage, e.outcome, e.measure, e.received_on,
                e.concluded_on, e.source_organ, e.refers, e.situation, e.relief,
                p.from_date, p.until_date, s.step, s.step_on, s.served_on, s.appeal, s.lodged_on,
                s.ruled_on, s.clarification_mode, s.clarification_scope, s.achievement,
                m.subject IS NOT NULL AS member
            FROM supervision_event e
                LEFT JOIN effect_period p ON p.cadre_id = e.cadre_id AND p.event_code = e.code
                LEFT JOIN supervision_procedure s
                    ON s.cadre_id = e.cadre_id AND s.event_code = e.code
                LEFT JOIN case_member m
                    ON m.cadre_id = e.cadre_id AND m.event_code = e.code AND m.subject = ?
            WHERE e.cadre_id IN (%s)
            ORDER BY e.cadre_id, e.received_on DESC, e.code\
            """;

    private final JdbcTemplate jdbc;

    SupervisionFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The file of each of these cadres, one statement for all; one without events is empty. What
    /// of it somebody sees is [EventSight]'s to say.
    ///
    /// @param subject whose memberships of cases are noted
    Map<Long, SupervisionFile> of(Collection<Long> cadreIds, String subject) {
        Map<Long, SupervisionFile> files = new HashMap<>();
        if (!cadreIds.isEmpty()) {
            cadreIds.forEach(id -> files.put(id, new SupervisionFile(id)));
            jdbc.query(
                    EVENTS.formatted(BulkLoad.marks(cadreIds)),
                    row -> {
                        files.computeIfAbsent(row.getLong("cadre_id"), SupervisionFile::new)
                                .add(entry(row));
                    },
                    arguments(subject, cadreIds));
        }
        return files;
    }

    private static Object[] arguments(String subject, Collection<Long> cadreIds) {
        return Stream.concat(Stream.of(subject), Arrays.stream(BulkLoad.padded(cadreIds)))
                .toArray();
    }

    private static SupervisionEntry entry(ResultSet row) throws SQLException {
        SupervisionEvent event = event(row);
        return new SupervisionEntry(
                event, procedure(row, event), effect(row), row.getBoolean("member"));
    }

    private static SupervisionEvent event(ResultSet row) throws SQLException {
        int situation = row.getInt("situation");
        boolean unsituated = row.wasNull();
        return new SupervisionEvent(
                row.getString("code"),
                SupervisionKind.valueOf(row.getString("type")),
                SupervisionStage.valueOf(row.getString("stage")),
                symbol(row, "outcome", SupervisionOutcome.class),
                row.getString("measure"),
                LocalDate.parse(row.getString("received_on")),
                date(row, "concluded_on"),
                null,
                null,
                symbol(row, "source_organ", SourceOrgan.class),
                null,
                null,
                row.getString("refers"),
                unsituated ? null : situation,
                symbol(row, "relief", Relief.class));
    }

    private static Procedure procedure(ResultSet row, SupervisionEvent event) throws SQLException {
        SupervisionStep step = symbol(row, "step", SupervisionStep.class);
        LocalDate on = date(row, "step_on");
        if (step == null || on == null) {
            return Procedure.of(event);
        }
        return CaseFile.current(
                event,
                new Procedure(
                        event.code(),
                        step,
                        on,
                        null,
                        null,
                        date(row, "served_on"),
                        symbol(row, "appeal", AppealKind.class),
                        date(row, "lodged_on"),
                        date(row, "ruled_on"),
                        symbol(row, "clarification_mode", ClarificationMode.class),
                        row.getString("clarification_scope"),
                        row.getString("achievement")));
    }

    private static @Nullable EffectPeriod effect(ResultSet row) throws SQLException {
        LocalDate from = date(row, "from_date");
        return from == null
                ? null
                : new EffectPeriod(row.getString("code"), from, date(row, "until_date"));
    }

    private static <E extends Enum<E>> @Nullable E symbol(
            ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    // As text: a day must not move with the time zone of the connection.
    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
