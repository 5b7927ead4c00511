package dev.shiren.access.audit;

import dev.shiren.access.FieldClass;
import dev.shiren.access.audit.AuditViews.Reading;
import dev.shiren.kernel.Cursor;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// A reading of a person's file as the person concerned may know of it: not by which account.
record FileReadingNode(Reading reading) {

    public OffsetDateTime at() {
        return reading.entry().row().recordedAt().atOffset(ZoneOffset.UTC);
    }

    public @Nullable String role() {
        return reading.entry().row().role();
    }

    public @Nullable String purpose() {
        return reading.entry().row().purpose();
    }

    public List<String> units() {
        return AuditEntryNode.units(reading.entry().row());
    }

    public List<FieldClass> classes() {
        return AuditedPersons.classes(reading.classes());
    }

    Cursor place() {
        return Cursor.of(Long.toString(reading.entry().no()));
    }
}
