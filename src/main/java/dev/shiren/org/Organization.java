package dev.shiren.org;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One consistent state of units, posts, code tables, specialties and pools, held in memory.
///
/// @param revision grows with every change of any of these
/// @param posts by code
/// @param codes by system and code
/// @param specialties by code, in the order of codes
public record Organization(
        long revision,
        UnitTree units,
        Map<String, Post> posts,
        Map<CodeSystem, Map<String, CodeValue>> codes,
        Map<String, Specialty> specialties) {

    public Organization {
        posts = Map.copyOf(posts);
        codes = Map.copyOf(codes);
        specialties = new TreeMap<>(specialties);
    }

    /// The value with its label; an unknown code is its own label.
    public CodeValue code(CodeSystem system, String code) {
        CodeValue value = find(system, code);
        return value == null ? new CodeValue(system.key(), code, code) : value;
    }

    public @Nullable CodeValue find(CodeSystem system, String code) {
        return codes.getOrDefault(system, Map.of()).get(code);
    }

    /// These specialties and all below them.
    public Set<String> withDescendants(Collection<String> specialtyCodes) {
        Set<String> result = new TreeSet<>();
        for (Specialty specialty : specialties.values()) {
            if (specialtyCodes.contains(specialty.code())
                    || (specialty.parent() != null
                            && specialtyCodes.contains(specialty.parent()))) {
                result.add(specialty.code());
            }
        }
        return result;
    }

    /// The divisions that the units of this organization define.
    public Set<String> divisions() {
        return units.nodes().stream()
                .map(node -> node.unit().division())
                .flatMap(division -> division == null ? List.<String>of().stream() : List.of(division).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
