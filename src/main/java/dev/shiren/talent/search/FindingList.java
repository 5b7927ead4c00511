package dev.shiren.talent.search;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.findings.CadreFindings;
import dev.shiren.cadre.findings.Finding;
import dev.shiren.cadre.findings.FindingKind;
import dev.shiren.cadre.findings.Findings;
import dev.shiren.kernel.Edge;
import dev.shiren.kernel.PageInfo;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;
import dev.shiren.talent.search.filter.ResolvedFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Goes through the files of a list in its order and shows those with findings. A page ends when
/// it is full or after so many files, so that its cost does not depend on how rare findings are.
@Component
class FindingList {

    /// How many files a page looks through at most.
    static final int FILES_PER_PAGE = 256;

    private static final List<SortKey> BY_UNIT = SortKey.of(null);

    private final CadreList list;
    private final Findings findings;

    FindingList(CadreList list, Findings findings) {
        this.list = list;
        this.findings = findings;
    }

    CadreFindingsConnection page(
            ResolvedFilter filter,
            Set<FindingKind> wanted,
            PageRequest page,
            Organization organization) {
        CadreList.Scan scan =
                list.scan(filter, BY_UNIT, page.place(BY_UNIT.size()), FILES_PER_PAGE);
        List<Edge<Cadre>> files = scan.cadres();
        Function<Cadre, List<Finding>> look =
                findings.in(
                        files.stream().map(Edge::node).toList(),
                        filter.asOf(),
                        wanted,
                        organization);
        List<Edge<CadreFindings>> edges = new ArrayList<>();
        int scanned = 0;
        while (scanned < files.size() && edges.size() < page.size()) {
            Edge<Cadre> file = files.get(scanned++);
            List<Finding> found = look.apply(file.node());
            if (!found.isEmpty()) {
                edges.add(new Edge<>(file.cursor(), new CadreFindings(file.node(), found)));
            }
        }
        boolean more = scan.more() || scanned < files.size();
        String last = scanned == 0 ? null : files.get(scanned - 1).cursor();
        return new CadreFindingsConnection(edges, info(page, edges, last, more), scanned);
    }

    private static PageInfo info(
            PageRequest page,
            List<Edge<CadreFindings>> edges,
            @Nullable String last,
            boolean more) {
        String first = edges.isEmpty() ? null : edges.getFirst().cursor();
        return new PageInfo(more, page.cursor() != null, first, last);
    }
}
