package dev.shiren.supervision;

import dev.shiren.access.OfCadre;
import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A supervision event as the graph shows it, with one class for each kind because each is a
/// GraphQL type, to which ids and interfaces resolve by class.
abstract sealed class SupervisionNode implements OfCadre {

    /// The type name in node ids; the key is `<cadre>/<code>`.
    static final String TYPE = "SupervisionEvent";

    private final SupervisionFile file;
    private final SupervisionEntry entry;

    private SupervisionNode(SupervisionFile file, SupervisionEntry entry) {
        this.file = file;
        this.entry = entry;
    }

    static SupervisionNode of(SupervisionFile file, SupervisionEntry entry) {
        return switch (entry.event().type()) {
            case REMINDER -> new Reminder(file, entry);
            case INQUIRY -> new Inquiry(file, entry);
            case ADMONITION -> new Admonition(file, entry);
            case PATROL -> new PatrolInspection(file, entry);
            case AUDIT -> new ResponsibilityAudit(file, entry);
            case PERSONAL_MATTERS -> new PersonalMattersReport(file, entry);
            case COMPLAINT -> new Complaint(file, entry);
            case PARTY_SANCTION -> new PartySanction(file, entry);
            case ADMIN_SANCTION -> new AdminSanction(file, entry);
            case ORG_MEASURE -> new OrgMeasure(file, entry);
            case UNFIT_ADJUSTMENT -> new UnfitAdjustment(file, entry);
            case TOLERANCE -> new ToleranceDecision(file, entry);
            case CLARIFICATION -> new Clarification(file, entry);
            case TALK -> new Talk(file, entry);
            case CASE_FILED -> new CaseFiling(file, entry);
        };
    }

    public String id() {
        return new NodeId(TYPE, file.cadreId() + "/" + entry.event().code()).toString();
    }

    @Override
    public long cadreId() {
        return file.cadreId();
    }

    public SupervisionKind kind() {
        return entry.event().type();
    }

    public String code() {
        return entry.event().code();
    }

    public SupervisionStage stage() {
        return entry.event().stage();
    }

    public @Nullable SupervisionOutcome outcome() {
        return entry.event().outcome();
    }

    public @Nullable String measure() {
        return entry.event().measure();
    }

    SupervisionEntry entry() {
        return entry;
    }

    public SupervisionStep step() {
        return entry.procedure().step();
    }

    public @Nullable String achievement() {
        return entry.procedure().achievement();
    }

    public @Nullable ClarificationMode mode() {
        return entry.procedure().clarificationMode();
    }

    public @Nullable String scope() {
        return entry.procedure().clarificationScope();
    }

    public LocalDate receivedOn() {
        return entry.event().receivedOn();
    }

    public @Nullable LocalDate concludedOn() {
        return entry.event().concludedOn();
    }

    public @Nullable EffectPeriod effectPeriod() {
        return entry.effect();
    }

    boolean inEffectOn(LocalDate day) {
        EffectPeriod effect = entry.effect();
        return effect != null && effect.contains(day);
    }

    public @Nullable SupervisionNode refers() {
        return file.find(entry.event().refers());
    }

    public @Nullable Integer situation() {
        return entry.event().situation();
    }

    public @Nullable Relief relief() {
        return entry.event().relief();
    }

    static final class Reminder extends SupervisionNode {
        Reminder(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class Inquiry extends SupervisionNode {
        Inquiry(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class Admonition extends SupervisionNode {
        Admonition(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class PatrolInspection extends SupervisionNode {
        PatrolInspection(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class ResponsibilityAudit extends SupervisionNode {
        ResponsibilityAudit(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class PersonalMattersReport extends SupervisionNode {
        PersonalMattersReport(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class Complaint extends SupervisionNode {
        Complaint(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class PartySanction extends SupervisionNode {
        PartySanction(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class AdminSanction extends SupervisionNode {
        AdminSanction(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class OrgMeasure extends SupervisionNode {
        OrgMeasure(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class UnfitAdjustment extends SupervisionNode {
        UnfitAdjustment(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class ToleranceDecision extends SupervisionNode {
        ToleranceDecision(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class Clarification extends SupervisionNode {
        Clarification(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class Talk extends SupervisionNode {
        Talk(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }

    static final class CaseFiling extends SupervisionNode {
        CaseFiling(SupervisionFile file, SupervisionEntry entry) {
            super(file, entry);
        }
    }
}
