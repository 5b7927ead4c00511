package dev.shiren.talent.index;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitTree;
import dev.shiren.org.UnitType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/// The part of an entry that comes of the posts held and the units they are in.
record Career(List<Appointment> appointments, UnitTree units) {

    /// The posts as the index knows them.
    List<CadreIndexDocument.Appointment> posts() {
        return appointments.stream().map(this::post).toList();
    }

    /// The posts as text.
    List<String> titles() {
        return appointments.stream().map(this::title).toList();
    }

    private CadreIndexDocument.Appointment post(Appointment a) {
        AppointmentType type = Objects.requireNonNullElse(a.type(), AppointmentType.SUBSTANTIVE);
        return new CadreIndexDocument.Appointment(
                a.code(),
                a.unit(),
                path(a.unit()),
                CadreProjection.name(unitType(a)),
                unitCategory(a),
                a.title(),
                a.level(),
                type.name(),
                a.leader(),
                a.principal(),
                a.teamMember(),
                a.grassroots(),
                CadreProjection.name(a.frontLine()),
                CadreProjection.orEmpty(a.duties()),
                a.start().earliestMonth(),
                a.start().latestMonth(),
                Intervals.endFirst(a.end()),
                Intervals.endLast(a.end()));
    }

    /// When the first post as principal of a township or subdistrict began.
    @Nullable Integer townshipPrincipalSince() {
        OptionalInt first =
                appointments.stream()
                        .filter(a -> CadreProjection.isTrue(a.principal()))
                        .filter(a -> isTownship(unitType(a)))
                        .mapToInt(a -> a.start().earliestMonth())
                        .min();
        return first.isPresent() ? first.getAsInt() : null;
    }

    private static boolean isTownship(@Nullable UnitType type) {
        return type == UnitType.TOWNSHIP || type == UnitType.SUBDISTRICT;
    }

    private @Nullable String unitCategory(Appointment a) {
        Unit unit = a.unit() == null ? null : units.unit(a.unit());
        return unit == null ? null : CadreProjection.name(unit.category());
    }

    private @Nullable UnitType unitType(Appointment a) {
        Unit unit = a.unit() == null ? null : units.unit(a.unit());
        return unit == null ? null : unit.type();
    }

    /// The unit and all above it, the root first; empty for an unknown one.
    List<String> path(@Nullable String unit) {
        return unit == null ? List.of() : units.path(unit).stream().map(Unit::code).toList();
    }

    /// The title with the unit's name at the time, and with its present one where that differs.
    private String title(Appointment a) {
        Unit unit = a.unit() == null ? null : units.unit(a.unit());
        String then = a.unitName();
        String now = unit == null || unit.name().equals(then) ? null : unit.name();
        return String.join(" ", CadreProjection.present(then, now, a.title()));
    }
}
