package dev.shiren.supervision;

import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A supervision event as the graph shows it, with one class for each kind because each is a
/// GraphQL type, to which ids and interfaces resolve by class.
abstract sealed class SupervisionNode {

    /// The type name in node ids; the key is `<cadre>/<code>`.
    static final String TYPE = "SupervisionEvent";

    private final SupervisionFile file;
    private final SupervisionEvent event;
    private final @Nullable EffectPeriod effect;

    private SupervisionNode(
            SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
        this.file = file;
        this.event = event;
        this.effect = effect;
    }

    static SupervisionNode of(
            SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
        return switch (event.type()) {
            case REMINDER -> new Reminder(file, event, effect);
            case INQUIRY -> new Inquiry(file, event, effect);
            case ADMONITION -> new Admonition(file, event, effect);
            case PATROL -> new PatrolInspection(file, event, effect);
            case AUDIT -> new ResponsibilityAudit(file, event, effect);
            case PERSONAL_MATTERS -> new PersonalMattersReport(file, event, effect);
            case COMPLAINT -> new Complaint(file, event, effect);
            case PARTY_SANCTION -> new PartySanction(file, event, effect);
            case ADMIN_SANCTION -> new AdminSanction(file, event, effect);
            case ORG_MEASURE -> new OrgMeasure(file, event, effect);
            case UNFIT_ADJUSTMENT -> new UnfitAdjustment(file, event, effect);
            case TOLERANCE -> new ToleranceDecision(file, event, effect);
            case CLARIFICATION -> new Clarification(file, event, effect);
            case TALK -> new Talk(file, event, effect);
            case CASE_FILED -> new CaseFiling(file, event, effect);
        };
    }

    public String id() {
        return new NodeId(TYPE, file.cadreId() + "/" + event.code()).toString();
    }

    long cadreId() {
        return file.cadreId();
    }

    public SupervisionKind kind() {
        return event.type();
    }

    public String code() {
        return event.code();
    }

    public SupervisionStage stage() {
        return event.stage();
    }

    public @Nullable SupervisionOutcome outcome() {
        return event.outcome();
    }

    public @Nullable String measure() {
        return event.measure();
    }

    public LocalDate receivedOn() {
        return event.receivedOn();
    }

    public @Nullable LocalDate concludedOn() {
        return event.concludedOn();
    }

    public @Nullable EffectPeriod effectPeriod() {
        return effect;
    }

    boolean inEffectOn(LocalDate day) {
        return effect != null && effect.contains(day);
    }

    public @Nullable SupervisionNode refers() {
        return file.find(event.refers());
    }

    public @Nullable Integer situation() {
        return event.situation();
    }

    public @Nullable Relief relief() {
        return event.relief();
    }

    static final class Reminder extends SupervisionNode {
        Reminder(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class Inquiry extends SupervisionNode {
        Inquiry(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class Admonition extends SupervisionNode {
        Admonition(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class PatrolInspection extends SupervisionNode {
        PatrolInspection(
                SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class ResponsibilityAudit extends SupervisionNode {
        ResponsibilityAudit(
                SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class PersonalMattersReport extends SupervisionNode {
        PersonalMattersReport(
                SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class Complaint extends SupervisionNode {
        Complaint(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class PartySanction extends SupervisionNode {
        PartySanction(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class AdminSanction extends SupervisionNode {
        AdminSanction(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class OrgMeasure extends SupervisionNode {
        OrgMeasure(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class UnfitAdjustment extends SupervisionNode {
        UnfitAdjustment(
                SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class ToleranceDecision extends SupervisionNode {
        ToleranceDecision(
                SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class Clarification extends SupervisionNode {
        Clarification(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class Talk extends SupervisionNode {
        Talk(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }

    static final class CaseFiling extends SupervisionNode {
        CaseFiling(SupervisionFile file, SupervisionEvent event, @Nullable EffectPeriod effect) {
            super(file, event, effect);
        }
    }
}
