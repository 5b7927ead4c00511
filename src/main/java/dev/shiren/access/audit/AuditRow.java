package dev.shiren.access.audit;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/// The columns of a row of the audit, as text and bytes: one that was tampered with can be
/// read too.
///
/// @param recordedAt in UTC, to the microsecond
/// @param units codes of the units the viewer sees, separated by commas; maybe cut
/// @param operation the operation's or mutation's name, or a command's
/// @param operationHash SHA-256 of the document
/// @param outcome `DONE`, `PARTIAL` for an answer with errors, or the code of a refusal
/// @param classes digits of the field classes of P2 and above
/// @param persons see [AuditedPersons]
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record AuditRow(
        LocalDateTime recordedAt,
        String kind,
        String subject,
        @Nullable String role,
        @Nullable String purpose,
        @Nullable String units,
        String operation,
        byte @Nullable [] operationHash,
        String outcome,
        String classes,
        @Nullable String persons,
        @Nullable String detail,
        @Nullable String trace) {

    static final String COLUMNS =
            "recorded_at, kind, subject, role, purpose, units, operation, operation_hash, outcome,"
                    + " classes, persons, detail, trace";

    /// Reads the columns by their names.
    static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getObject("recorded_at", LocalDateTime.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("role"),
                row.getString("purpose"),
                row.getString("units"),
                row.getString("operation"),
                row.getBytes("operation_hash"),
                row.getString("outcome"),
                row.getString("classes"),
                row.getString("persons"),
                row.getString("detail"),
                row.getString("trace"));
    }

    /// The values in the order of [#COLUMNS].
    @Nullable Object[] values() {
        return new @Nullable Object[] {
            recordedAt,
            kind,
            subject,
            role,
            purpose,
            units,
            operation,
            operationHash,
            outcome,
            classes,
            persons,
            detail,
            trace
        };
    }

    /// What a row's signature covers: each column behind its length, an absent one behind -1, so
    /// that no two rows look alike however their columns run together.
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            for (Object value : values()) {
                if (value == null) {
                    out.writeInt(-1);
                } else {
                    byte[] content =
                            value instanceof byte[] raw
                                    ? raw
                                    : value.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(content.length);
                    out.write(content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never of an array
        }
        return bytes.toByteArray();
    }
}
