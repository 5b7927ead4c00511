package dev.shiren.org;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.RowWriter;
import dev.shiren.kernel.RequestCache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The current [Organization], reread when another server or an import has changed it.
@Component
public class Organizations {

    private static final List<String> UNIT_COLUMNS =
            List.of("name", "short_name", "parent", "type", "category", "level", "division", "sort");
    private static final List<String> POST_COLUMNS =
            List.of("unit", "title", "level", "leader", "principal", "team_member", "headcount",
                    "duties", "sort");

    private final OrganizationRepository repository;
    private final BulkLoad bulk;
    private volatile @Nullable Organization current;

    Organizations(OrganizationRepository repository, BulkLoad bulk) {
        this.repository = repository;
        this.bulk = bulk;
    }

    /// The state now; costs one small statement when nothing has changed.
    public Organization current() {
        Organization known = current;
        long revision = repository.revision();
        if (known == null || known.revision() != revision) {
            known = repository.read(revision);
            current = known;
        }
        return known;
    }

    /// The state that all fields of a request share.
    public Organization current(RequestCache request) {
        return request.get(Organization.class, this::current);
    }

    /// Adds or updates units, parents before children, and numbers the tree anew. The caller has
    /// checked that parents exist and that there is no cycle.
    @Transactional
    public void mergeUnits(Collection<Unit> units) {
        bulk.merge("unit", List.of("code"), UNIT_COLUMNS, unitRows(units));
        repository.grow();
        renumber();
    }

    /// Adds or updates posts of known units.
    @Transactional
    public void mergePosts(Collection<Post> posts) {
        bulk.merge("post", List.of("code"), POST_COLUMNS, postRows(posts));
        repository.grow();
    }

    private void renumber() {
        UnitTree tree = new UnitTree(repository.units());
        RowWriter rows = new RowWriter();
        for (UnitTree.Node node : tree.nodes()) {
            rows.text(node.unit().code()).text(node.unit().name()).symbol(node.unit().type());
            rows.number(node.position()).number(node.lastPosition());
            rows.endRow();
        }
        bulk.merge(
                "unit", List.of("code"), List.of("name", "type", "position", "last_position"), rows);
    }

    private static RowWriter unitRows(Collection<Unit> units) {
        RowWriter rows = new RowWriter();
        for (Unit unit : parentsFirst(units)) {
            rows.text(unit.code()).text(unit.name()).text(unit.shortName()).text(unit.parent());
            rows.symbol(unit.type()).symbol(unit.category()).text(unit.level());
            rows.text(unit.division()).number(unit.sort());
            rows.endRow();
        }
        return rows;
    }

    private static RowWriter postRows(Collection<Post> posts) {
        RowWriter rows = new RowWriter();
        for (Post post : posts) {
            rows.text(post.code()).text(post.unit()).text(post.title()).text(post.level());
            rows.flag(post.leader()).flag(post.principal()).flag(post.teamMember());
            rows.number(post.headcount()).list(post.duties()).number(post.sort());
            rows.endRow();
        }
        return rows;
    }

    // The foreign key to the parent is checked row by row.
    private static List<Unit> parentsFirst(Collection<Unit> units) {
        Map<String, Unit> waiting = new HashMap<>();
        units.forEach(unit -> waiting.put(unit.code(), unit));
        List<Unit> ordered = new ArrayList<>();
        for (Unit unit : units) {
            List<Unit> chain = new ArrayList<>();
            for (Unit next = waiting.remove(unit.code()); next != null; ) {
                chain.add(next);
                next = next.parent() == null ? null : waiting.remove(next.parent());
            }
            ordered.addAll(chain.reversed());
        }
        return ordered;
    }
}
