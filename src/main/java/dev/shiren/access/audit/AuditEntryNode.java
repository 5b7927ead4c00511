package dev.shiren.access.audit;

import dev.shiren.access.FieldClass;
import dev.shiren.access.audit.AuditStore.Entry;
import dev.shiren.kernel.Cursor;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// An entry of the audit, for the auditor.
///
/// @param codes of cadres, by number
record AuditEntryNode(Entry entry, Map<Long, String> codes) {

    /// A cadre an entry is about.
    ///
    /// @param cadre the code; null when there is no such cadre any more
    record AuditedPerson(@Nullable String cadre, List<FieldClass> classes) {}

    public long no() {
        return entry.no();
    }

    public OffsetDateTime at() {
        return entry.row().recordedAt().atOffset(ZoneOffset.UTC);
    }

    public String kind() {
        return entry.row().kind();
    }

    public String subject() {
        return entry.row().subject();
    }

    public @Nullable String role() {
        return entry.row().role();
    }

    public @Nullable String purpose() {
        return entry.row().purpose();
    }

    public List<String> units() {
        return units(entry.row());
    }

    public String operation() {
        return entry.row().operation();
    }

    public @Nullable String operationHash() {
        byte[] hash = entry.row().operationHash();
        return hash == null ? null : HexFormat.of().formatHex(hash);
    }

    public String outcome() {
        return entry.row().outcome();
    }

    public List<FieldClass> classes() {
        return AuditedPersons.classes(entry.row().classes());
    }

    public List<AuditedPerson> persons() {
        return AuditedPersons.parse(entry.row().persons()).stream()
                .map(
                        person ->
                                new AuditedPerson(
                                        codes.get(person.cadreId()),
                                        AuditedPersons.classes(person.classes())))
                .toList();
    }

    public @Nullable String detail() {
        return entry.row().detail();
    }

    public @Nullable String trace() {
        return entry.row().trace();
    }

    Cursor place() {
        return Cursor.of(Long.toString(no()));
    }

    static List<String> units(AuditRow row) {
        String units = row.units();
        return units == null || units.isEmpty() ? List.of() : Arrays.asList(units.split(","));
    }
}
