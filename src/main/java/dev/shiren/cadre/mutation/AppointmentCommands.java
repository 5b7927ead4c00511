package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.ILLEGAL_TRANSITION;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.PartialDate;
import dev.shiren.kernel.RefusedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// What may be recorded of appointments (任免): posts of known units and levels, and of substantive
/// posts and of probations one at a time.
final class AppointmentCommands {

    private AppointmentCommands() {}

    /// Appoints the cadre.
    ///
    /// @param facts the appointment once its code is known
    static Edit appoint(
            Cadre cadre,
            Function<String, Appointment> facts,
            Organization organization,
            LocalDate today) {
        String code = cadre.newCode("AP", known(cadre).stream().map(Appointment::code).toList());
        Appointment appointment = facts.apply(code);
        check(appointment, organization);
        refuseSecond(known(cadre), appointment, today);
        return Edit.put(code, Appointment.TABLE, appointment);
    }

    /// Ends an appointment that lasts (免职).
    static Edit end(Cadre cadre, String code, PartialDate end) {
        Appointment appointment = find(cadre, code);
        if (appointment.end() != null) {
            throw RefusedException.of(
                    ILLEGAL_TRANSITION,
                    "appointment",
                    "the appointment ended %s: a wrong end is put right by correctAppointment"
                            .formatted(appointment.end()));
        }
        References.period(appointment.start(), end);
        return Edit.put(code, Appointment.TABLE, appointment.until(end));
    }

    /// Puts a corrected appointment in place of a known one.
    static Edit correct(
            Cadre cadre, Appointment corrected, Organization organization, LocalDate today) {
        Appointment former = find(cadre, corrected.code());
        check(corrected, organization);
        // What stood beside the others before may go on to do so: imports bring such careers.
        if (!excludes(former, former, dayOf(corrected, today)) || type(former) != type(corrected)) {
            refuseSecond(known(cadre), corrected, today);
        }
        return Edit.put(corrected.code(), Appointment.TABLE, corrected);
    }

    private static List<Appointment> known(Cadre cadre) {
        return cadre.profile().appointments();
    }

    static Appointment find(Cadre cadre, String code) {
        return known(cadre).stream()
                .filter(appointment -> appointment.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                RefusedException.of(
                                        NOT_FOUND,
                                        "appointment",
                                        "the cadre has no such appointment"));
    }

    private static void check(Appointment appointment, Organization organization) {
        References references = new References(organization);
        references.unit(appointment.unit());
        references.post(appointment.post(), appointment.unit());
        references.code("level", CodeSystem.POST_LEVEL, appointment.level());
        references.specialties("duties", appointment.duties());
        References.said("title", appointment.title());
        References.period(appointment.start(), appointment.end());
        if (appointment.unit() == null && appointment.unitName() == null) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "unit",
                    "where is the post? Give the code of a unit, or the name of one that is not in"
                            + " the roster");
        }
    }

    private static void refuseSecond(
            List<Appointment> known, Appointment appointment, LocalDate today) {
        besides(known, appointment, today)
                .ifPresent(
                        other -> {
                            throw RefusedException.of(
                                    DUPLICATE, "type", second(other, type(appointment)));
                        });
    }

    /// Another post that the cadre holds and that an appointment cannot be held beside.
    static Optional<Appointment> besides(Cadre cadre, Appointment appointment, LocalDate today) {
        return besides(known(cadre), appointment, today);
    }

    private static Optional<Appointment> besides(
            List<Appointment> known, Appointment appointment, LocalDate today) {
        LocalDate day = dayOf(appointment, today);
        return known.stream()
                .filter(other -> !other.code().equals(appointment.code()))
                .filter(other -> excludes(other, appointment, day))
                .findFirst();
    }

    private static String second(Appointment other, AppointmentType type) {
        return "the cadre holds the %s post %s (%s) since %s: end that one by endAppointment first, or give the type CONCURRENT"
                .formatted(type, other.code(), other.title(), other.start());
    }

    /// Whether two posts cannot both be held on a day: substantive ones, or probations.
    private static boolean excludes(Appointment one, Appointment other, LocalDate day) {
        return type(one) == type(other)
                && type(one) != AppointmentType.CONCURRENT
                && one.current(day)
                && other.current(day);
    }

    // A decision may take effect later: what counts is who holds what then.
    private static LocalDate dayOf(Appointment appointment, LocalDate today) {
        LocalDate start = appointment.start().earliest();
        return start.isAfter(today) ? start : today;
    }

    private static AppointmentType type(Appointment appointment) {
        return Objects.requireNonNullElse(appointment.type(), AppointmentType.SUBSTANTIVE);
    }
}
