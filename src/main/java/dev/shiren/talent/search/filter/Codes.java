package dev.shiren.talent.search.filter;

import dev.shiren.cadre.Pools;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Checks the codes and bounds of one filter; every refusal begins with the path. Absent lists stay
/// absent, repeated values are dropped.
final class Codes {

    /// Alternatives in one list.
    static final int MAX_VALUES = 500;

    /// Longer than any career.
    static final int MAX_MONTHS = 1200;

    /// All years that records of a cadre can span.
    static final int MAX_YEARS = 60;

    /// Both bounds given, both included.
    record Range(int min, int max) {}

    private final Organization organization;
    private final Pools pools;

    Codes(Organization organization, Pools pools) {
        this.organization = organization;
        this.pools = pools;
    }

    @Nullable Set<String> bounded(String path, @Nullable List<String> values) {
        if (values == null) {
            return null;
        }
        if (values.size() > MAX_VALUES) {
            throw RejectedException.badInput(
                    "%s: %d values, at most %d are taken: split the list over `any`"
                            .formatted(path, values.size(), MAX_VALUES));
        }
        return new LinkedHashSet<>(values);
    }

    @Nullable Set<String> known(String path, CodeSystem system, @Nullable List<String> values) {
        return checked(
                path,
                values,
                code -> organization.find(system, code) != null,
                "is no code of " + system.key() + ": use the codes that `Code` values show");
    }

    @Nullable Set<String> units(String path, @Nullable List<String> values) {
        return checked(
                path,
                values,
                code -> organization.units().node(code) != null,
                "is no unit: use a unit's `code`");
    }

    @Nullable Set<String> pools(String path, @Nullable List<String> values) {
        if (values == null) {
            return null;
        }
        Set<String> known = pools.codes();
        return checked(path, values, known::contains, "is no pool: one of " + known);
    }

    /// The nodes meant and all below them; the whole taxonomy where none is given.
    Set<String> specialties(String path, @Nullable List<String> values) {
        if (values == null) {
            return organization.specialties().keySet();
        }
        Set<String> nodes =
                checked(
                        path,
                        values,
                        organization.specialties()::containsKey,
                        "is no node of the specialty taxonomy: groups are 01 to 12, nodes like"
                                + " 02.1");
        return nodes == null ? Set.of() : organization.withDescendants(nodes);
    }

    /// The alternatives given; all there are where the client named none.
    static <E extends Enum<E>> Set<E> symbols(@Nullable Collection<E> values, Class<E> type) {
        return values == null ? EnumSet.allOf(type) : Set.copyOf(values);
    }

    /// A node of the taxonomy and all below it.
    Set<String> below(String specialty) {
        return organization.withDescendants(Set.of(specialty));
    }

    Range range(String path, @Nullable IntRange range, int most) {
        return range(path, range, 0, most);
    }

    /// An absent bound is the widest there is.
    Range range(String path, @Nullable IntRange range, int least, int most) {
        int min = range == null || range.min() == null ? least : range.min();
        int max = range == null || range.max() == null ? most : range.max();
        between(path + ".min", min, least, most);
        between(path + ".max", max, least, most);
        ordered(path, min, max);
        return new Range(min, max);
    }

    void ordered(String path, int min, int max) {
        if (min > max) {
            throw RejectedException.badInput(
                    path + ": the lower bound is above the upper one: exchange them");
        }
    }

    void between(String path, int value, int least, int most) {
        if (value < least || value > most) {
            throw RejectedException.badInput(
                    "%s: %d is not within %d to %d".formatted(path, value, least, most));
        }
    }

    private @Nullable Set<String> checked(
            String path, @Nullable List<String> values, Predicate<String> known, String remedy) {
        Set<String> codes = bounded(path, values);
        for (int i = 0; values != null && i < values.size(); i++) {
            if (!known.test(values.get(i))) {
                throw RejectedException.badInput(
                        "%s[%d]: '%s' %s".formatted(path, i, shown(values.get(i)), remedy));
            }
        }
        return codes;
    }

    private static String shown(String code) {
        return code.codePointCount(0, code.length()) <= 40
                ? code
                : code.substring(0, code.offsetByCodePoints(0, 40)) + "…";
    }
}
