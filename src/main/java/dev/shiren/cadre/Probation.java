package dev.shiren.cadre;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// The probation (试用期) of an appointment, kept beside it.
///
/// @param appointment code of the appointment
/// @param months its length by the rule that was in force
/// @param extension further months; null while it was not extended
/// @param decidedOn when it was passed or failed; null while it runs
public record Probation(
        String appointment,
        LocalDate from,
        int months,
        @Nullable Integer extension,
        ProbationStage stage,
        @Nullable LocalDate decidedOn) {

    /// Where the records are kept.
    public static final ChildTable<Probation> TABLE =
            new ChildTable<>(
                    "probation",
                    List.of("appointment"),
                    List.of("from_date", "months", "extension", "stage", "decided_on"),
                    (p, row) ->
                            row.text(p.appointment)
                                    .date(p.from)
                                    .number(p.months)
                                    .number(p.extension)
                                    .symbol(p.stage)
                                    .date(p.decidedOn),
                    Probation::read);

    /// The first day after it: that day of the last month, or the month's last day where it has no
    /// such day. Counted from the first day at once, so that an extension does not move the day.
    public LocalDate until() {
        return from.plusMonths(months + (extension == null ? 0L : extension));
    }

    /// The same, decided.
    public Probation decided(ProbationStage outcome, LocalDate on) {
        return new Probation(appointment, from, months, extension, outcome, on);
    }

    /// The same, for further months.
    public Probation extended(int more) {
        return new Probation(appointment, from, months, more, stage, decidedOn);
    }

    private static Probation read(RowReader row) throws SQLException {
        return new Probation(
                row.text(),
                LocalDate.parse(row.text()),
                row.number(),
                row.numberOrNull(),
                ProbationStage.valueOf(row.text()),
                row.date());
    }
}
