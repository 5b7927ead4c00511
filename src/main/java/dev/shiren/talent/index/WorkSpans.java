package dev.shiren.talent.index;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.org.Organization;
import dev.shiren.org.Unit;
import dev.shiren.talent.index.CadreIndexDocument.Interval;
import dev.shiren.talent.index.CadreIndexDocument.Reading;
import dev.shiren.talent.index.CadreIndexDocument.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The time spent in each kind of work, as unions of the appointments that are of it.
record WorkSpans(List<Appointment> appointments, Organization organization) {

    /// Where both readings of dates known to the year give the same, they share their intervals.
    List<Span> all() {
        Map<String, List<Appointment>> kinds = new TreeMap<>();
        for (Appointment appointment : appointments) {
            for (String key : keys(appointment)) {
                kinds.computeIfAbsent(key, _ -> new ArrayList<>()).add(appointment);
            }
        }
        List<Span> spans = new ArrayList<>();
        kinds.forEach(
                (key, posts) -> {
                    List<Interval> least = Intervals.least(posts);
                    List<Interval> most = Intervals.most(posts);
                    if (least.equals(most)) {
                        add(spans, key, List.of(Reading.LEAST, Reading.MOST), least);
                    } else {
                        add(spans, key, List.of(Reading.LEAST), least);
                        add(spans, key, List.of(Reading.MOST), most);
                    }
                });
        return spans;
    }

    private static void add(
            List<Span> spans, String key, List<Reading> readings, List<Interval> union) {
        List<String> keys = readings.stream().map(reading -> Span.key(key, reading)).toList();
        union.forEach(i -> spans.add(new Span(keys, i.start(), i.offset(), i.total())));
    }

    private List<String> keys(Appointment post) {
        List<String> keys = new ArrayList<>();
        if (CadreProjection.isTrue(post.grassroots())) {
            keys.add(WorkKeys.GRASSROOTS);
        }
        if (post.type() == AppointmentType.SECONDMENT) {
            keys.add(WorkKeys.SECONDMENT);
        }
        if (post.frontLine() != null) {
            keys.add(WorkKeys.frontLine(post.frontLine()));
        }
        Unit unit = post.unit() == null ? null : organization.units().unit(post.unit());
        if (unit != null) {
            keys.add(WorkKeys.unitType(unit.type()));
        }
        duties(post).stream().map(WorkKeys::duty).forEach(keys::add);
        return keys;
    }

    /// The specialties the holder was in charge of and those above them, each once.
    private List<String> duties(Appointment post) {
        return CadreProjection.orEmpty(post.duties()).stream()
                .map(organization.specialties()::get)
                .filter(Objects::nonNull)
                .flatMap(s -> CadreProjection.present(s.code(), s.parent()).stream())
                .distinct()
                .toList();
    }
}
