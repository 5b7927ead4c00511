package dev.shiren.talent.search.facet;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Career;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.Profile;
import dev.shiren.kernel.PartialDate;
import dev.shiren.org.Organization;
import dev.shiren.org.Specialty;
import dev.shiren.org.Unit;
import dev.shiren.talent.search.filter.ResolvedFilter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts cadres by reading their documents one by one.
public record ExpectedCounts(Organization organization, LocalDate asOf) {

    /// Stands for no value.
    public static final String NONE = "";

    /// The filter without its own choice among the values of a field.
    public static ResolvedFilter without(CadreFacetField field, ResolvedFilter filter) {
        return filter.without(field::owns);
    }

    /// How many have each combination of values, [#NONE] for those without.
    public Map<List<String>, Long> of(
            List<CadreFacetField> fields, Collection<CadreDocument> people) {
        Map<List<String>, Long> counts = new HashMap<>();
        for (CadreDocument person : people) {
            List<List<String>> keys = List.of(List.of());
            for (CadreFacetField field : fields) {
                keys = combined(keys, values(field, person.profile()));
            }
            keys.forEach(key -> counts.merge(key, 1L, Long::sum));
        }
        return counts;
    }

    private static List<List<String>> combined(List<List<String>> keys, Set<String> values) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> key : keys) {
            for (String value : values.isEmpty() ? Set.of(NONE) : values) {
                List<String> longer = new ArrayList<>(key);
                longer.add(value);
                all.add(List.copyOf(longer));
            }
        }
        return all;
    }

    private Set<String> values(CadreFacetField field, Profile profile) {
        Unit unit = organization.units().unit(profile.unit());
        return switch (field) {
            case GENDER -> one(profile.gender().name());
            case AGE_BAND -> one(band(profile.birth()));
            case ETHNICITY -> one(profile.ethnicity());
            case POLITICAL_STATUS ->
                    new TreeSet<>(Objects.requireNonNullElse(profile.politicalStatus(), List.of()));
            case MANAGEMENT_CATEGORY -> one(profile.managementCategory());
            case UNIT -> one(profile.unit());
            case UNIT_TYPE -> one(unit == null ? null : unit.type());
            case UNIT_CATEGORY -> one(unit == null ? null : unit.category());
            case POST_LEVEL -> one(new Career(profile.appointments()).postLevel(asOf));
            case RANK -> one(profile.rank() == null ? null : profile.rank().code());
            case SPECIALTY -> all(profile.specialties().stream().map(CadreSpecialty::code));
            case SPECIALTY_GROUP ->
                    all(profile.specialties().stream().map(own -> group(own.code())));
            case EDUCATION_LEVEL ->
                    all(profile.educations().stream().map(own -> own.level().name()));
            case POOL ->
                    all(
                            profile.pools().stream()
                                    .filter(own -> own.inForce(asOf))
                                    .map(PoolMembership::pool));
        };
    }

    private String group(String code) {
        Specialty specialty = organization.specialties().get(code);
        String parent = specialty == null ? null : specialty.parent();
        return parent == null ? code : parent;
    }

    private @Nullable String band(PartialDate birth) {
        int month = PartialDate.monthNumber(asOf);
        int youngest = Math.floorDiv(month - birth.latestMonth(), 12);
        int oldest = Math.floorDiv(month - birth.earliestMonth(), 12);
        return AgeBand.ALL.stream()
                .filter(band -> youngest >= band.min() && oldest <= band.max())
                .map(AgeBand::key)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> one(@Nullable Object value) {
        return value == null ? Set.of() : Set.of(value.toString());
    }

    private static Set<String> all(Stream<String> values) {
        return values.collect(Collectors.toCollection(TreeSet::new));
    }
}
