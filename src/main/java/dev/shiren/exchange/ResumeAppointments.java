package dev.shiren.exchange;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.exchange.resume.Resume;
import dev.shiren.exchange.resume.ResumeItem;
import dev.shiren.exchange.resume.UnitAndTitle;
import dev.shiren.org.Organization;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitTree;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads appointments out of a resume: jobs and secondments, not studies. What begins in the same
/// month as a stored appointment of its kind is that appointment and is not added again.
final class ResumeAppointments {

    private static final int LONGEST_TITLE = 200;

    private final Map<String, Unit> unitsByName = new HashMap<>();

    ResumeAppointments(Organization organization) {
        Set<String> ambiguous = new HashSet<>();
        for (UnitTree.Node node : organization.units().nodes()) {
            Unit unit = node.unit();
            name(unit.name(), unit, ambiguous);
            Unit parent = unit.parent() == null ? null : organization.units().unit(unit.parent());
            if (parent != null) {
                // Resumes write a township with its county, an office with its department.
                name(parent.name() + unit.name(), unit, ambiguous);
            }
        }
        ambiguous.forEach(unitsByName::remove);
    }

    /// The appointments that the resume adds.
    ///
    /// @param doubts hears what was left out of a text that is too long
    List<Appointment> of(Resume resume, List<Appointment> stored, Consumer<String> doubts) {
        List<Appointment> added = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ResumeItem item : resume.items()) {
            add(item, stored, added, codes, doubts);
            item.children().forEach(child -> add(child, stored, added, codes, doubts));
        }
        return added;
    }

    private void add(
            ResumeItem item,
            List<Appointment> stored,
            List<Appointment> added,
            Set<String> codes,
            Consumer<String> doubts) {
        if (item.kind() == ResumeItem.Kind.STUDY) {
            return;
        }
        boolean secondment = item.kind() == ResumeItem.Kind.SECONDMENT;
        if (stored.stream().anyMatch(known -> same(known, item, secondment))) {
            return;
        }
        UnitAndTitle<Unit> parts =
                UnitAndTitle.split(item.text(), name -> Optional.ofNullable(unitsByName.get(name)));
        if (parts.title().codePointCount(0, parts.title().length()) > LONGEST_TITLE) {
            doubts.accept(
                    "the item from %s is too long for a title: it stays in the text only"
                            .formatted(item.start()));
            return;
        }
        Unit unit = parts.unit();
        added.add(
                appointment(
                        code(item, codes),
                        item,
                        parts,
                        unit == null ? null : unit.code(),
                        secondment ? AppointmentType.SECONDMENT : AppointmentType.SUBSTANTIVE));
    }

    private static Appointment appointment(
            String code,
            ResumeItem item,
            UnitAndTitle<Unit> parts,
            @Nullable String unit,
            AppointmentType type) {
        return new Appointment(
                code,
                unit,
                parts.unitName().isEmpty() ? null : parts.unitName(),
                null,
                parts.title(),
                null,
                type,
                null,
                null,
                null,
                null,
                null,
                null,
                item.start(),
                item.end(),
                null);
    }

    private static boolean same(Appointment known, ResumeItem item, boolean secondment) {
        return known.start().earliestMonth() == item.start().earliestMonth()
                && (known.type() == AppointmentType.SECONDMENT) == secondment;
    }

    private static String code(ResumeItem item, Set<String> codes) {
        String base = "lrmx-" + item.start();
        String code = base;
        for (int n = 2; !codes.add(code); n++) {
            code = base + "." + n;
        }
        return code;
    }

    private void name(String name, Unit unit, Set<String> ambiguous) {
        Unit other = unitsByName.putIfAbsent(name, unit);
        if (other != null && !other.code().equals(unit.code())) {
            ambiguous.add(name);
        }
    }
}
