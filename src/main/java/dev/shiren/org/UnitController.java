package dev.shiren.org;

import dev.shiren.kernel.Connection;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PageRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/// The unit tree in the graph.
@Controller
final class UnitController {

    /// Exactly one key is given.
    record UnitBy(@Nullable NodeId id, @Nullable String code) {}

    @QueryMapping
    @Nullable UnitNode unit(@Argument UnitBy by, Organization organization) {
        String code = by.id() == null ? by.code() : by.id().keyOf(UnitNode.TYPE);
        return UnitNode.of(code, organization);
    }

    @QueryMapping
    Connection<UnitNode> units(
            @Argument @Nullable String under,
            @Argument @Nullable UnitType type,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Organization organization) {
        UnitTree tree = organization.units();
        List<Unit> units = under == null ? tree.inOrder() : tree.subtree(under);
        List<Unit> wanted =
                units.stream().filter(unit -> type == null || unit.type() == type).toList();
        return page(PageRequest.of(first, after, last, before), wanted, organization);
    }

    @SchemaMapping(typeName = UnitNode.TYPE)
    Connection<UnitNode> children(
            UnitNode unit,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Organization organization) {
        List<Unit> children = organization.units().children(unit.code());
        return page(PageRequest.of(first, after, null, null), children, organization);
    }

    private static Connection<UnitNode> page(
            PageRequest page, List<Unit> units, Organization organization) {
        return Connection.ofAll(page, UnitNode.all(units, organization));
    }
}
