package dev.shiren.org;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.RowWriter;
import dev.shiren.kernel.RequestCache;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;

/// The current [Organization], reread when another server or an import has changed it.
@Component
public class Organizations {

    private static final List<String> UNIT_COLUMNS =
            List.of("name", "type", "short_name", "category", "level", "division", "sort");
    private static final List<String> POST_COLUMNS =
            List.of(
                    "unit",
                    "title",
                    "level",
                    "leader",
                    "principal",
                    "team_member",
                    "headcount",
                    "duties",
                    "sort");

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
        return known == null || known.revision() != revision ? reread() : known;
    }

    // By one thread: of a large organization the heap holds the old and one new state.
    private synchronized Organization reread() {
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

    /// Adds or updates units, in any order, and numbers the tree anew. The caller has
    /// checked that parents exist and that there is no cycle.
    @Transactional
    public void mergeUnits(Collection<Unit> units) {
        bulk.merge("unit", List.of("code"), UNIT_COLUMNS, unitRows(units));
        // Parents afterwards: their foreign key is checked row by row, in the order of codes.
        bulk.merge("unit", List.of("code"), List.of("name", "type", "parent"), parentRows(units));
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
                "unit",
                List.of("code"),
                List.of("name", "type", "position", "last_position"),
                rows);
    }

    private static RowWriter unitRows(Collection<Unit> units) {
        RowWriter rows = new RowWriter();
        for (Unit unit : units) {
            rows.text(unit.code()).text(unit.name()).symbol(unit.type());
            rows.text(unit.shortName()).symbol(unit.category()).text(unit.level());
            rows.text(unit.division()).number(unit.sort());
            rows.endRow();
        }
        return rows;
    }

    private static RowWriter parentRows(Collection<Unit> units) {
        RowWriter rows = new RowWriter();
        for (Unit unit : units) {
            rows.text(unit.code()).text(unit.name()).symbol(unit.type()).text(unit.parent());
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
}
