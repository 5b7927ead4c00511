package dev.shiren.org;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One consistent state of units, posts, code tables, specialties and pools, held in memory.
public final class Organization {

    private static final Comparator<Post> ORDER =
            Comparator.comparing(Post::sort, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Post::code);

    private final long revision;
    private final UnitTree units;
    private final Map<String, Post> posts;
    private final Map<String, List<Post>> postsByUnit;
    private final Map<CodeSystem, Map<String, CodeValue>> codes;
    private final Map<String, Specialty> specialties;
    private final Map<String, List<Specialty>> specialtiesByGroup;
    private final Map<String, Set<String>> specialtiesByWord;

    /// @param revision grows with every change of any of these
    /// @param posts by code
    /// @param codes by system and code
    /// @param specialties by code
    public Organization(
            long revision,
            UnitTree units,
            Map<String, Post> posts,
            Map<CodeSystem, Map<String, CodeValue>> codes,
            Map<String, Specialty> specialties) {
        this.revision = revision;
        this.units = units;
        this.posts = Map.copyOf(posts);
        this.postsByUnit = new HashMap<>();
        posts.values().stream()
                .sorted(ORDER)
                .forEach(post -> listOf(postsByUnit, post.unit()).add(post));
        this.codes = Map.copyOf(codes);
        this.specialties = new TreeMap<>(specialties);
        this.specialtiesByGroup = new HashMap<>();
        this.specialties.values().stream()
                .filter(specialty -> specialty.parent() != null)
                .forEach(
                        specialty ->
                                listOf(specialtiesByGroup, Objects.toString(specialty.parent()))
                                        .add(specialty));
        this.specialtiesByWord = new HashMap<>();
        this.specialties.values().forEach(this::addWords);
    }

    private void addWords(Specialty specialty) {
        Stream.concat(Stream.of(specialty.name()), specialty.words().stream())
                .forEach(
                        word ->
                                specialtiesByWord
                                        .computeIfAbsent(fold(word), _ -> new TreeSet<>())
                                        .addAll(withDescendants(List.of(specialty.code()))));
    }

    public long revision() {
        return revision;
    }

    public UnitTree units() {
        return units;
    }

    /// All posts by code.
    public Map<String, Post> posts() {
        return posts;
    }

    /// The posts of a unit by `sort` (missing last), then by code.
    public List<Post> postsOf(String unit) {
        return List.copyOf(postsByUnit.getOrDefault(unit, List.of()));
    }

    /// The code tables by system and code.
    public Map<CodeSystem, Map<String, CodeValue>> codes() {
        return codes;
    }

    /// All specialties by code, in the order of codes.
    public Map<String, Specialty> specialties() {
        return specialties;
    }

    /// The codes of the specialties that a word means by name or synonym, whatever its width and
    /// case, and of all below them.
    public Set<String> specialtiesMeant(String word) {
        return Collections.unmodifiableSet(specialtiesByWord.getOrDefault(fold(word), Set.of()));
    }

    /// The specialties directly below one, in the order of codes.
    public List<Specialty> specialtiesBelow(String specialty) {
        return List.copyOf(specialtiesByGroup.getOrDefault(specialty, List.of()));
    }

    /// The value with its label; an unknown code is its own label.
    public CodeValue code(CodeSystem system, String code) {
        CodeValue value = find(system, code);
        return value == null ? new CodeValue(system.key(), code, code) : value;
    }

    /// Like [#code], of a code that may be missing.
    public @Nullable CodeValue codeOrNull(CodeSystem system, @Nullable String code) {
        return code == null ? null : code(system, code);
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
                .flatMap(
                        division ->
                                division == null
                                        ? List.<String>of().stream()
                                        : List.of(division).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> listOf(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, _ -> new ArrayList<>());
    }
}
