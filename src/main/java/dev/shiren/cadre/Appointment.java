package dev.shiren.cadre;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.shiren.bulk.ChildTable;
import dev.shiren.bulk.RowReader;
import dev.shiren.bulk.RowWriter;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A post held (任职), with the unit as named at the time.
///
/// @param level post level, GB/T 12407: a smaller code is a higher level
/// @param duties specialty codes of what the holder was in charge of
/// @param end exclusive by month; absent while the post is held
public record Appointment(
        @JsonProperty(required = true) String code,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String post,
        @JsonProperty(required = true) String title,
        @Nullable String level,
        @Nullable AppointmentType type,
        @Nullable Boolean leader,
        @Nullable Boolean principal,
        @Nullable Boolean teamMember,
        @Nullable Boolean grassroots,
        @Nullable FrontLine frontLine,
        @Nullable List<String> duties,
        @JsonProperty(required = true) PartialDate start,
        @Nullable PartialDate end,
        @Nullable String document) {

    /// Where the records are kept.
    public static final ChildTable<Appointment> TABLE =
            new ChildTable<>(
                    "appointment",
                    List.of("code"),
                    List.of(
                            "unit",
                            "unit_name",
                            "post",
                            "title",
                            "level",
                            "type",
                            "leader",
                            "principal",
                            "team_member",
                            "grassroots",
                            "front_line",
                            "duties",
                            "start_date",
                            "end_date",
                            "document"),
                    Appointment::write,
                    Appointment::read);

    public Appointment {
        Constraint.code("code", code);
        Constraint.code("unit", unit);
        Constraint.length("unitName", unitName, 400);
        Constraint.code("post", post);
        Constraint.length("title", title, 200);
        Constraint.codes("duties", duties);
        Constraint.length("document", document, 400);
        duties = duties == null ? null : List.copyOf(duties);
    }

    /// The same, with its end.
    public Appointment until(PartialDate last) {
        return new Appointment(
                code,
                unit,
                unitName,
                post,
                title,
                level,
                type,
                leader,
                principal,
                teamMember,
                grassroots,
                frontLine,
                duties,
                start,
                last,
                document);
    }

    /// The same, held in another way.
    public Appointment as(AppointmentType other) {
        return new Appointment(
                code,
                unit,
                unitName,
                post,
                title,
                level,
                other,
                leader,
                principal,
                teamMember,
                grassroots,
                frontLine,
                duties,
                start,
                end,
                document);
    }

    /// Whether the appointment is in force on a day, by month and half-open. A start or end known
    /// to the year only counts from its first month and until its last.
    public boolean inForce(LocalDate asOf) {
        int month = PartialDate.monthNumber(asOf);
        return start.earliestMonth() <= month && (end == null || end.latestMonth() > month);
    }

    /// Whether this is a current post on a day: in force and substantive, concurrent or probation.
    public boolean current(LocalDate asOf) {
        return inForce(asOf)
                && switch (Objects.requireNonNullElse(type, AppointmentType.SUBSTANTIVE)) {
                    case SUBSTANTIVE, CONCURRENT, PROBATION -> true;
                    case SECONDMENT, STUDY -> false;
                };
    }

    private static void write(Appointment a, RowWriter row) {
        row.text(a.code).text(a.unit).text(a.unitName).text(a.post).text(a.title).text(a.level);
        row.symbol(a.type).flag(a.leader).flag(a.principal).flag(a.teamMember).flag(a.grassroots);
        row.symbol(a.frontLine).list(a.duties).partialDate(a.start).partialDate(a.end);
        row.text(a.document);
    }

    private static Appointment read(RowReader row) throws SQLException {
        return new Appointment(
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.text(),
                row.textOrNull(),
                row.symbol(AppointmentType.class),
                row.flag(),
                row.flag(),
                row.flag(),
                row.flag(),
                row.symbol(FrontLine.class),
                row.list(),
                PartialDate.parse(row.text()),
                row.partialDate(),
                row.textOrNull());
    }
}
