package dev.shiren.talent.search;

import dev.shiren.cadre.Cadre;
import dev.shiren.kernel.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a search.
///
/// @param total exact; null when it was not asked for
record CadreSearchConnection(
        TalentSearch search, List<SearchHit> edges, PageInfo pageInfo, @Nullable Long total) {

    CadreSearchConnection {
        edges = List.copyOf(edges);
    }

    /// How many were found, exactly; read only where it was asked for.
    public long totalCount() {
        if (total == null) {
            throw new IllegalStateException("the total was not counted");
        }
        return total;
    }

    public List<Cadre> nodes() {
        return edges.stream().map(SearchHit::node).toList();
    }
}
