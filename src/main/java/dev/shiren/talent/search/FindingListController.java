package dev.shiren.talent.search;

import dev.shiren.access.Sight;
import dev.shiren.cadre.findings.FindingKind;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.filter.CadreFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// Files that somebody should look at, in the graph.
@Controller
final class FindingListController {

    private final Viewing viewing;
    private final FindingList list;

    FindingListController(Viewing viewing, FindingList list) {
        this.viewing = viewing;
        this.list = list;
    }

    @QueryMapping
    CadreFindingsConnection cadresWithFindings(
            @Argument @Nullable CadreFilter where,
            @Argument @Nullable List<FindingKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Organization organization,
            Sight sight) {
        return list.page(
                viewing.persons(where, organization, sight),
                FindingKind.wanted(kinds),
                PageRequest.of(first, after, null, null),
                organization);
    }
}
