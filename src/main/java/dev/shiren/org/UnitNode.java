package dev.shiren.org;

import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A unit as the graph shows it, in its organization.
public final class UnitNode {

    /// The type name in node ids; the key is the unit's code.
    public static final String TYPE = "Unit";

    private final Unit unit;
    private final Organization organization;

    UnitNode(Unit unit, Organization organization) {
        this.unit = unit;
        this.organization = organization;
    }

    /// The unit of a code, or null where there is none.
    public static @Nullable UnitNode of(@Nullable String code, Organization organization) {
        Unit unit = code == null ? null : organization.units().unit(code);
        return unit == null ? null : new UnitNode(unit, organization);
    }

    static List<UnitNode> all(List<Unit> units, Organization organization) {
        return units.stream().map(unit -> new UnitNode(unit, organization)).toList();
    }

    public String id() {
        return new NodeId(TYPE, unit.code()).toString();
    }

    public String code() {
        return unit.code();
    }

    public String name() {
        return unit.name();
    }

    public @Nullable String shortName() {
        return unit.shortName();
    }

    public UnitType type() {
        return unit.type();
    }

    public @Nullable UnitCategory category() {
        return unit.category();
    }

    public @Nullable CodeValue level() {
        return organization.codeOrNull(CodeSystem.POST_LEVEL, unit.level());
    }

    public @Nullable String division() {
        return unit.division();
    }

    public @Nullable UnitNode parent() {
        return of(unit.parent(), organization);
    }

    /// From the root down to this unit.
    public List<UnitNode> path() {
        return all(organization.units().path(unit.code()), organization);
    }
}
