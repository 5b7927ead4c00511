package dev.shiren.talent.search;

import dev.shiren.cadre.findings.CadreFindings;
import dev.shiren.kernel.Edge;
import dev.shiren.kernel.PageInfo;

import java.util.List;

/// A page of cadres whose files should be looked at.
///
/// @param scanned how many files were looked through for it
record CadreFindingsConnection(List<Edge<CadreFindings>> edges, PageInfo pageInfo, int scanned) {

    CadreFindingsConnection {
        edges = List.copyOf(edges);
    }

    public List<CadreFindings> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
