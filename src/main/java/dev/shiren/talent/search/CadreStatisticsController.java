package dev.shiren.talent.search;

import dev.shiren.org.Organization;
import dev.shiren.talent.search.facet.CadreFacetField;
import dev.shiren.talent.search.facet.Statistics;
import dev.shiren.talent.search.facet.StatisticsGroup;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.FilterReader;
import dev.shiren.talent.search.filter.ResolvedFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Counts of cadres from the index.
@Controller
final class CadreStatisticsController {

    private final FilterReader filters;
    private final Statistics statistics;

    CadreStatisticsController(FilterReader filters, Statistics statistics) {
        this.filters = filters;
        this.statistics = statistics;
    }

    /// The cadres that are counted; each field counts for itself.
    record CadreStatistics(ResolvedFilter filter) {}

    @QueryMapping
    CadreStatistics cadreStatistics(
            @Argument @Nullable CadreFilter where, Organization organization) {
        return new CadreStatistics(filters.read(where, organization));
    }

    @SchemaMapping
    long total(CadreStatistics counted) {
        return statistics.total(counted.filter());
    }

    @SchemaMapping
    List<StatisticsGroup> groups(
            CadreStatistics counted,
            @Argument List<CadreFacetField> by,
            Organization organization) {
        return statistics.groups(counted.filter(), by, organization);
    }
}
