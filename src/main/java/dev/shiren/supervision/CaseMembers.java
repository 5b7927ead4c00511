package dev.shiren.supervision;

import dev.shiren.access.Actors;
import dev.shiren.cadre.change.Edit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Who belongs to which cases.
@Component
class CaseMembers {

    private static final String JOIN =
            """
            INSERT INTO case_member (cadre_id, event_code, subject, since) VALUES %s
            ON DUPLICATE KEY UPDATE since = case_member.since\
            """;

    private static final String OF =
            "SELECT event_code FROM case_member WHERE cadre_id = ? AND subject = ?";

    private final JdbcTemplate jdbc;
    private final Actors actors;
    private final Clock clock;

    CaseMembers(JdbcTemplate jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /// The events of a cadre of which somebody is a member.
    Set<String> of(long cadreId, String subject) {
        return new HashSet<>(
                jdbc.query(
                        OF,
                        (row, _) -> Objects.requireNonNull(row.getString(1)),
                        cadreId,
                        subject));
    }

    /// Makes whoever acts a member of these cases.
    Edit.Write join(Collection<String> events) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String subject = actors.current();
        return (cadreId, bulk) -> {
            List<Object> values = new ArrayList<>();
            for (String event : events) {
                Collections.addAll(values, cadreId, event, subject, now);
            }
            String rows = String.join(", ", Collections.nCopies(events.size(), "(?, ?, ?, ?)"));
            bulk.update(JOIN.formatted(rows), values.toArray());
        };
    }
}
