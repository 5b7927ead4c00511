package dev.shiren.talent.search;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Sight;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.RejectedException;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.facet.CadreFacetField;
import dev.shiren.talent.search.filter.Asked;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.FilterReader;
import dev.shiren.talent.search.filter.ResolvedFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/// Reads the filter of a request within what its viewer sees: nobody asks for what they may not
/// read, and nothing is found, counted or sorted among those who are not seen. What is refused
/// depends on the viewer and the request alone.
@Component
class Viewing {

    private final FilterReader reader;

    Viewing(FilterReader reader) {
        this.reader = reader;
    }

    /// A filter for lists of persons.
    ///
    /// @throws RejectedException (FORBIDDEN) naming the field that the viewer may not ask for;
    ///     (BAD_USER_INPUT) as [FilterReader#read] does
    ResolvedFilter persons(@Nullable CadreFilter where, Organization organization, Sight sight) {
        ResolvedFilter filter = reader.read(where, organization);
        Asked.of(filter).forEach(asked -> requireReadable(asked.path(), asked.topic(), sight));
        return filter.within(sight.persons());
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
        return filter.within(sight.figures());
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
