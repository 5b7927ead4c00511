package dev.shiren.talent.search.facet;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.Gender;
import dev.shiren.kernel.PartialDate;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;
import dev.shiren.org.Specialty;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.talent.search.elastic.Queries;
import dev.shiren.talent.search.elastic.SearchCompiler;
import dev.shiren.talent.search.facet.Dimension.Computed;
import dev.shiren.talent.search.facet.Dimension.Indexed;
import dev.shiren.talent.search.facet.Dimension.Part;
import dev.shiren.talent.search.facet.Dimension.Value;
import dev.shiren.talent.search.filter.Condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Knows how to count by each field, on a day and with the codes of the time.
///
/// @param pools names of pools by code, read only if they are needed
record Dimensions(Organization organization, LocalDate asOf, Supplier<Map<String, String>> pools) {

    Dimension of(CadreFacetField field) {
        return switch (field) {
            case GENDER -> new Indexed(field, "gender", this::gender);
            case ETHNICITY -> coded(field, "ethnicity", CodeSystem.ETHNICITY);
            case POLITICAL_STATUS -> coded(field, "politicalStatus", CodeSystem.POLITICAL_STATUS);
            case MANAGEMENT_CATEGORY ->
                    coded(field, "managementCategory", CodeSystem.MANAGEMENT_CATEGORY);
            case RANK -> coded(field, "rank", CodeSystem.RANK);
            case UNIT -> new Indexed(field, "unit", this::unit);
            case UNIT_TYPE ->
                    new Indexed(field, "unitType", code -> Labels.of(UnitType.valueOf(code)));
            case UNIT_CATEGORY ->
                    new Indexed(
                            field, "unitCategory", code -> Labels.of(UnitCategory.valueOf(code)));
            case EDUCATION_LEVEL ->
                    new Indexed(
                            field,
                            "educationLevels",
                            code -> Labels.of(EducationLevel.valueOf(code)));
            case SPECIALTY -> new Indexed(field, "specialties", this::specialty);
            case SPECIALTY_GROUP -> groups();
            case AGE_BAND -> ages();
            case POST_LEVEL -> levels();
            case POOL -> pool();
        };
    }

    private Indexed coded(CadreFacetField field, String indexField, CodeSystem system) {
        return new Indexed(
                field,
                indexField,
                code -> new Value(code, organization.code(system, code).label()));
    }

    private Value gender(String code) {
        return new Value(
                Gender.ofCode(code).name(), organization.code(CodeSystem.GENDER, code).label());
    }

    private Value unit(String code) {
        Unit unit = organization.units().unit(code);
        return new Value(code, unit == null ? code : unit.name());
    }

    private Value specialty(String code) {
        Specialty specialty = organization.specialties().get(code);
        return new Value(code, specialty == null ? code : specialty.name());
    }

    private Computed groups() {
        List<String> groups =
                organization.specialties().values().stream()
                        .filter(specialty -> specialty.parent() == null)
                        .map(Specialty::code)
                        .toList();
        return computed(
                CadreFacetField.SPECIALTY_GROUP,
                groups,
                this::specialty,
                codes ->
                        new Condition.Skilled(
                                organization.withDescendants(codes), null, null, null));
    }

    private Computed levels() {
        int month = PartialDate.monthNumber(asOf);
        Map<String, ?> levels = organization.codes().getOrDefault(CodeSystem.POST_LEVEL, Map.of());
        return computed(
                CadreFacetField.POST_LEVEL,
                levels.keySet(),
                code -> new Value(code, organization.code(CodeSystem.POST_LEVEL, code).label()),
                codes -> new Condition.LevelIn(codes, month));
    }

    private Computed pool() {
        Map<String, String> names = new TreeMap<>(pools.get());
        return computed(
                CadreFacetField.POOL,
                names.keySet(),
                code -> new Value(code, names.getOrDefault(code, code)),
                codes -> new Condition.InPool(codes, asOf));
    }

    private Computed ages() {
        List<Part> parts =
                AgeBand.ALL.stream().map(band -> new Part(band.value(), band.query(asOf))).toList();
        return new Computed(CadreFacetField.AGE_BAND, parts, none(parts));
    }

    private static Computed computed(
            CadreFacetField field,
            Collection<String> codes,
            Function<String, Value> value,
            Function<Set<String>, Condition> condition) {
        List<Part> parts =
                codes.stream()
                        .map(
                                code ->
                                        new Part(
                                                value.apply(code),
                                                SearchCompiler.compile(
                                                        condition.apply(Set.of(code)))))
                        .toList();
        return new Computed(
                field,
                parts,
                Queries.not(SearchCompiler.compile(condition.apply(Set.copyOf(codes)))));
    }

    private static Query none(List<Part> parts) {
        return Queries.all(parts.stream().map(part -> Queries.not(part.query())).toList());
    }
}
