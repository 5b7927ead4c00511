package dev.shiren.org;

import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A node of the specialty taxonomy as the graph shows it.
public final class SpecialtyNode {

    /// The type name in node ids; the key is the specialty's code.
    public static final String TYPE = "Specialty";

    private final Specialty specialty;
    private final Organization organization;

    SpecialtyNode(Specialty specialty, Organization organization) {
        this.specialty = specialty;
        this.organization = organization;
    }

    /// The specialty of a code; a code the taxonomy lacks is its own name.
    public static SpecialtyNode of(String code, Organization organization) {
        Specialty known = organization.specialties().get(code);
        Specialty specialty = known == null ? new Specialty(code, null, code, List.of()) : known;
        return new SpecialtyNode(specialty, organization);
    }

    /// The specialties of these codes; none where nothing is recorded.
    public static List<SpecialtyNode> all(@Nullable List<String> codes, Organization organization) {
        return codes == null
                ? List.of()
                : codes.stream().map(code -> of(code, organization)).toList();
    }

    public String id() {
        return new NodeId(TYPE, specialty.code()).toString();
    }

    public String code() {
        return specialty.code();
    }

    public String name() {
        return specialty.name();
    }

    public @Nullable SpecialtyNode group() {
        return specialty.parent() == null ? null : of(specialty.parent(), organization);
    }

    public List<SpecialtyNode> children() {
        return organization.specialtiesBelow(specialty.code()).stream()
                .map(below -> new SpecialtyNode(below, organization))
                .toList();
    }

    public List<String> words() {
        return specialty.words();
    }
}
