package dev.shiren.cadre;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What the appointments of one cadre say about a day.
public record Career(List<Appointment> appointments) {

    // A smaller code is a higher level; a concurrent post is never the main one beside another of
    // its level.
    private static final Comparator<Appointment> ROSTER_ORDER =
            Comparator.comparing(
                            Appointment::level, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(a -> a.type() == AppointmentType.CONCURRENT)
                    .thenComparing(a -> a.start().earliest())
                    .thenComparing(Appointment::code);

    public Career {
        appointments = List.copyOf(appointments);
    }

    /// The current posts as a roster prints them: the highest level first, those without a level
    /// last; at one level concurrent posts after others, then the one held longest first.
    public List<Appointment> current(LocalDate asOf) {
        return appointments.stream().filter(a -> a.current(asOf)).sorted(ROSTER_ORDER).toList();
    }

    /// The highest level among the current posts; null when none has a level.
    public @Nullable String postLevel(LocalDate asOf) {
        return appointments.stream()
                .filter(a -> a.current(asOf))
                .map(Appointment::level)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
