package dev.shiren.cadre;

import dev.shiren.kernel.PartialDate;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.CodeValue;
import dev.shiren.org.Organization;
import dev.shiren.org.PostNode;
import dev.shiren.org.SpecialtyNode;
import dev.shiren.org.UnitNode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A post held, as the graph shows it.
public final class AppointmentNode {

    /// The type name in node ids.
    public static final String KIND = "Appointment";

    private final Cadre cadre;
    private final Appointment appointment;
    private final Organization organization;

    private AppointmentNode(Cadre cadre, Appointment appointment, Organization organization) {
        this.cadre = cadre;
        this.appointment = appointment;
        this.organization = organization;
    }

    /// All appointments of a cadre by start.
    static List<AppointmentNode> of(Cadre cadre, Organization organization) {
        return nodes(cadre, cadre.profile().appointments(), organization);
    }

    /// The current posts of a cadre in the order of [Career#current].
    public static List<AppointmentNode> current(
            Cadre cadre, LocalDate asOf, Organization organization) {
        Career career = new Career(cadre.profile().appointments());
        return nodes(cadre, career.current(asOf), organization);
    }

    private static List<AppointmentNode> nodes(
            Cadre cadre, List<Appointment> appointments, Organization organization) {
        return appointments.stream()
                .map(appointment -> new AppointmentNode(cadre, appointment, organization))
                .toList();
    }

    /// The record itself.
    public Appointment appointment() {
        return appointment;
    }

    /// One of a cadre's, by code; null where there is none.
    public static @Nullable AppointmentNode find(
            Cadre cadre, String code, Organization organization) {
        return of(cadre, organization).stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String id() {
        return RecordKey.of(cadre, KIND, appointment.code()).id();
    }

    public String code() {
        return appointment.code();
    }

    public Cadre cadre() {
        return cadre;
    }

    public String title() {
        return appointment.title();
    }

    public @Nullable UnitNode unit() {
        return UnitNode.of(appointment.unit(), organization);
    }

    public @Nullable String unitName() {
        UnitNode unit = unit();
        return appointment.unitName() == null && unit != null
                ? unit.name()
                : appointment.unitName();
    }

    public @Nullable PostNode post() {
        return PostNode.of(appointment.post(), organization);
    }

    public @Nullable CodeValue level() {
        return organization.codeOrNull(CodeSystem.POST_LEVEL, appointment.level());
    }

    public @Nullable AppointmentType type() {
        return appointment.type();
    }

    public @Nullable Boolean leader() {
        return appointment.leader();
    }

    public @Nullable Boolean principal() {
        return appointment.principal();
    }

    public @Nullable Boolean teamMember() {
        return appointment.teamMember();
    }

    public @Nullable Boolean grassroots() {
        return appointment.grassroots();
    }

    public @Nullable FrontLine frontLine() {
        return appointment.frontLine();
    }

    public List<SpecialtyNode> duties() {
        return SpecialtyNode.all(appointment.duties(), organization);
    }

    public PartialDate start() {
        return appointment.start();
    }

    public @Nullable PartialDate end() {
        return appointment.end();
    }

    public @Nullable String document() {
        return appointment.document();
    }
}
