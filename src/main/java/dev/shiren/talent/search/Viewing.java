package dev.shiren.talent.search;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Sight;
import dev.shiren.access.audit.Audit;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.facet.CadreFacetField;
import dev.shiren.talent.search.filter.Asked;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.CadrePreference;
import dev.shiren.talent.search.filter.FilterReader;
import dev.shiren.talent.search.filter.Preference;
import dev.shiren.talent.search.filter.ResolvedFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Reads the filter of a request within what its viewer sees: nobody asks for what they may not
/// read, and nothing is found, counted or sorted among those who are not seen. What is refused
/// depends on the viewer and the request alone.
@Component
class Viewing {

    private final FilterReader reader;
    private final Audit audit;

    Viewing(FilterReader reader, Audit audit) {
        this.reader = reader;
        this.audit = audit;
    }

    /// A filter for lists of persons.
    ///
    /// @throws RejectedException (FORBIDDEN) naming the field that the viewer may not ask for;
    ///     (BAD_USER_INPUT) as [FilterReader#read] does
    ResolvedFilter persons(@Nullable CadreFilter where, Organization organization, Sight sight) {
        ResolvedFilter filter = reader.read(where, organization);
        noteForeign(filter, organization, sight);
        return readable(filter, organization, sight).within(sight.persons());
    }

    /// What a search would rather find, in the order given.
    ///
    /// @throws RejectedException as [#persons] does
    List<Preference> preferences(
            @Nullable List<CadrePreference> prefer,
            LocalDate asOf,
            Organization organization,
            Sight sight) {
        return reader.read(prefer, asOf, organization).stream()
                .map(
                        wish ->
                                new Preference(
                                        readable(wish.filter(), organization, sight),
                                        wish.weight()))
                .toList();
    }

    private static ResolvedFilter readable(
            ResolvedFilter filter, Organization organization, Sight sight) {
        Asked.of(filter).forEach(asked -> requireReadable(asked.path(), asked.topic(), sight));
        return filter.reaching(unit -> Visibility.seesUnit(sight, unit, organization));
    }

    /// A filter for figures. Who gets figures only may count by what is in no file they read, but
    /// not single anybody out.
    ///
    /// @throws RejectedException as [#persons] does
    ResolvedFilter figures(@Nullable CadreFilter where, Organization organization, Sight sight) {
        ResolvedFilter filter = reader.read(where, organization);
        for (Asked asked : Asked.of(filter)) {
            if (!sight.figuresOnly()) {
                requireReadable(asked.path(), asked.topic(), sight);
            } else if (asked.naming()) {
                throw forbidden(asked.path(), "names persons, and this account gets figures only");
            } else {
                requireCountable(asked.path(), asked.topic());
            }
        }
        noteForeign(filter, organization, sight);
        return filter.reaching(unit -> Visibility.seesUnit(sight, unit, organization))
                .within(sight.figures());
    }

    // Nobody is found there; that it was asked is worth knowing.
    private void noteForeign(ResolvedFilter filter, Organization organization, Sight sight) {
        boolean foreign =
                Asked.units(filter)
                        .anyMatch(unit -> !Visibility.seesUnit(sight, unit, organization));
        if (foreign) {
            audit.refused(sight.viewer().subject(), "where.unit", "OUT_OF_SCOPE", Set.of());
        }
    }

    /// Refuses to count by what the viewer may not read.
    static void requireReadable(List<CadreFacetField> fields, Sight sight) {
        for (CadreFacetField field : fields) {
            if (sight.figuresOnly()) {
                requireCountable(field.name(), field.topic());
            } else {
                requireReadable(field.name(), field.topic(), sight);
            }
        }
    }

    private static void requireReadable(String place, DataTopic topic, Sight sight) {
        if (!sight.reads(topic)) {
            throw forbidden(
                    place,
                    "the role %s does not read %s (%s)"
                            .formatted(sight.viewer().role(), topic, topic.term()));
        }
    }

    // Figures without persons: never of pools, which are their owners' only, nor of measures.
    private static void requireCountable(String place, DataTopic topic) {
        if (topic == DataTopic.POOL || topic == DataTopic.MEASURE) {
            throw forbidden(place, "%s (%s) is not counted here".formatted(topic, topic.term()));
        }
    }

    private static RejectedException forbidden(String place, String why) {
        return new RejectedException(ErrorCode.FORBIDDEN, place + ": " + why);
    }
}
