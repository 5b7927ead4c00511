package dev.shiren.talent.search;

import dev.shiren.access.Sight;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.facet.CadreFacetField;
import dev.shiren.talent.search.facet.SmallCells;
import dev.shiren.talent.search.facet.Statistics;
import dev.shiren.talent.search.facet.StatisticsGroup;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.ResolvedFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// Counts of cadres from the index.
@Controller
final class CadreStatisticsController {

    private final Viewing viewing;
    private final Statistics statistics;
    private final int minCell;

    CadreStatisticsController(
            Viewing viewing,
            Statistics statistics,
            @Value("${shiren.statistics.min-cell:5}") int minCell) {
        this.viewing = viewing;
        this.statistics = statistics;
        this.minCell = minCell;
    }

    /// The cadres that are counted; each field counts for itself.
    record CadreStatistics(ResolvedFilter filter) {}

    @QueryMapping
    CadreStatistics cadreStatistics(
            @Argument @Nullable CadreFilter where, Organization organization, Sight sight) {
        return new CadreStatistics(viewing.figures(where, organization, sight));
    }

    @SchemaMapping
    @Nullable Long total(CadreStatistics counted, Sight sight) {
        long total = statistics.total(counted.filter());
        return sight.figuresOnly() && total > 0 && total < minCell ? null : total;
    }

    @SchemaMapping
    List<StatisticsGroup> groups(
            CadreStatistics counted,
            @Argument List<CadreFacetField> by,
            Organization organization,
            Sight sight) {
        Viewing.requireReadable(by, sight);
        List<StatisticsGroup> groups = statistics.groups(counted.filter(), by, organization);
        return sight.figuresOnly() ? SmallCells.withheld(groups, minCell) : groups;
    }
}
