package dev.shiren.talent.search;

import dev.shiren.cadre.findings.FindingKind;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.FilterReader;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// Files that somebody should look at, in the graph.
@Controller
final class FindingListController {

    private final FilterReader filters;
    private final FindingList list;

    FindingListController(FilterReader filters, FindingList list) {
        this.filters = filters;
        this.list = list;
    }

    @QueryMapping
    CadreFindingsConnection cadresWithFindings(
            @Argument @Nullable CadreFilter where,
            @Argument @Nullable List<FindingKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Organization organization) {
        return list.page(
                filters.read(where, organization),
                FindingKind.wanted(kinds),
                PageRequest.of(first, after, null, null),
                organization);
    }
}
