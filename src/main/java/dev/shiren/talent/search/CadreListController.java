package dev.shiren.talent.search;

import dev.shiren.access.Sight;
import dev.shiren.cadre.Cadre;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.filter.CadreFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// Lists of cadres from the database.
@Controller
final class CadreListController {

    private final Viewing viewing;
    private final CadreList list;

    CadreListController(Viewing viewing, CadreList list) {
        this.viewing = viewing;
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
            Organization organization,
            Sight sight) {
        return list.page(
                viewing.persons(where, organization, sight),
                SortKey.of(orderBy),
                PageRequest.of(first, after, last, before));
    }
}
