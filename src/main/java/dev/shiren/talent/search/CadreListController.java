package dev.shiren.talent.search;

import dev.shiren.cadre.Cadre;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.filter.CadreFilter;
import dev.shiren.talent.search.filter.FilterReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Lists of cadres from the database.
@Controller
final class CadreListController {

    private final FilterReader filters;
    private final CadreList list;

    CadreListController(FilterReader filters, CadreList list) {
        this.filters = filters;
        this.list = list;
    }

    @QueryMapping
    Connection<Cadre> cadres(
            @Argument @Nullable CadreFilter where,
            @Argument @Nullable List<CadreOrder> orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Organization organization) {
        return list.page(
                filters.read(where, organization),
                SortKey.of(orderBy),
                PageRequest.of(first, after, last, before));
    }
}
