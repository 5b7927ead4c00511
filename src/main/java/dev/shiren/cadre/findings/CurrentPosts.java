package dev.shiren.cadre.findings;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Career;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.kernel.PartialDate;

import java.time.LocalDate;
import java.util.List;

/// The posts that a cadre holds on a day, and which of them beyond doubt: dates known to the
/// year leave it open for that year.
///
/// @param possible in force by the widest reading of their dates, in the order of
///     [Career#current]
record CurrentPosts(Cadre cadre, LocalDate asOf, List<Appointment> possible) {

    static CurrentPosts of(CadreFacts file) {
        Career career = new Career(file.cadre().profile().appointments());
        return new CurrentPosts(file.cadre(), file.asOf(), career.current(file.asOf()));
    }

    /// Those among them that are no concurrent ones (兼任).
    CurrentPosts main() {
        return new CurrentPosts(
                cadre,
                asOf,
                possible.stream().filter(p -> p.type() != AppointmentType.CONCURRENT).toList());
    }

    /// Those among them that have a level.
    CurrentPosts withLevel() {
        return new CurrentPosts(
                cadre, asOf, possible.stream().filter(p -> p.level() != null).toList());
    }

    /// In force by every reading of their dates.
    List<Appointment> certain() {
        int month = PartialDate.monthNumber(asOf);
        return possible.stream()
                .filter(p -> p.start().latestMonth() <= month)
                .filter(p -> p.end() == null || p.end().earliestMonth() > month)
                .toList();
    }
}
