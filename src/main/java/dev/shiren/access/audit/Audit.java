package dev.shiren.access.audit;

import dev.shiren.access.FieldClass;
import dev.shiren.access.Vault;
import dev.shiren.access.Viewer;
import dev.shiren.access.Viewers;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Records what was read and written. Each call appends one row by one statement, which no other
/// writer waits for; the row is sealed soon afterwards.
@Component
public class Audit {

    private static final String DONE = "DONE";
    private static final int UNITS = 400;
    private static final int DETAIL = 200;
    private static final String INSERT =
            "INSERT INTO audit_inbox (%s, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    .formatted(AuditRow.COLUMNS);

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final Viewers viewers;
    private final Clock clock;

    Audit(JdbcTemplate jdbc, Vault vault, Viewers viewers, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.viewers = viewers;
        this.clock = clock;
    }

    /// Cadres were changed, in the transaction that changed them: without the row there is no
    /// change.
    ///
    /// @param subject who did it; at most 80 characters
    /// @param operation the mutation's or the command's name
    /// @param caseLevel whether it is a case-level matter (class P4)
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(
            String subject, String operation, boolean caseLevel, Collection<Long> cadreIds) {
        String classes = caseLevel ? AuditedPersons.digits(Set.of(FieldClass.P4)) : "";
        append(
                new Act(AuditKind.WRITE, subject, operation, DONE),
                classes,
                AuditedPersons.text(cadreIds, classes),
                null);
    }

    /// Something else than cadres was changed, in the transaction that changed it.
    ///
    /// @param what kind and code of it; cut to 200 characters
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(String subject, String operation, String what) {
        append(new Act(AuditKind.WRITE, subject, operation, DONE), "", null, what);
    }

    /// A batch of an import changed cadres, in its transaction. One row says how many and in which
    /// range of numbers they are: which of them changed, their versions tell.
    @Transactional(propagation = Propagation.MANDATORY)
    public void imported(String subject, String operation, Collection<Long> cadreIds) {
        String what =
                "%d cadres, numbers %d to %d"
                        .formatted(
                                cadreIds.size(),
                                Collections.min(cadreIds),
                                Collections.max(cadreIds));
        imported(subject, operation, what);
    }

    /// A batch of an import changed something else, in its transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void imported(String subject, String operation, String what) {
        append(new Act(AuditKind.IMPORT, subject, operation, DONE), "", null, what);
    }

    /// Something was refused. The row stays whatever becomes of the caller's transaction.
    ///
    /// @param subject who asked; a text such as `unknown` when nobody is signed in
    /// @param operation what was asked for
    /// @param code why, as the answer's error code says
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String subject, String operation, String code, Collection<Long> cadreIds) {
        append(
                new Act(AuditKind.REFUSED, subject, operation, code),
                "",
                AuditedPersons.text(cadreIds, ""),
                null);
    }

    /// An operation answers fields of class P2 or above.
    ///
    /// @param partial whether the answer has errors as well
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(Viewer viewer, boolean partial, Map<Long, Set<FieldClass>> read) {
        RunningOperation operation = RunningOperation.current();
        append(
                new Act(
                        AuditKind.READ,
                        viewer.subject(),
                        operation == null ? "unknown" : operation.name(),
                        partial ? "PARTIAL" : DONE),
                AuditedPersons.digits(
                        read.values().stream().flatMap(Set::stream).collect(Collectors.toSet())),
                AuditedPersons.text(read),
                null);
    }

    private record Act(AuditKind kind, String subject, String operation, String outcome) {}

    private void append(
            Act act, String classes, @Nullable String persons, @Nullable String detail) {
        Viewer viewer = viewers.find().orElse(null);
        RunningOperation operation = RunningOperation.current();
        AuditRow row =
                new AuditRow(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS),
                        act.kind().name(),
                        act.subject(),
                        viewer == null ? null : viewer.role().name(),
                        viewer == null || viewer.purpose() == null ? null : viewer.purpose().name(),
                        viewer == null ? null : units(viewer),
                        act.operation(),
                        operation == null ? null : operation.hash(),
                        act.outcome(),
                        classes,
                        persons,
                        cut(detail, DETAIL),
                        operation == null ? null : cut(operation.trace(), 64));
        @Nullable Object[] columns = row.values();
        @Nullable Object[] values = Arrays.copyOf(columns, columns.length + 1);
        values[columns.length] = vault.sign(row.canonical());
        jdbc.update(INSERT, values);
    }

    private static @Nullable String units(Viewer viewer) {
        return cut(viewer.units().stream().sorted().collect(Collectors.joining(",")), UNITS);
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
