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

/// Posts in the graph.
@Controller
final class PostController {

    /// Exactly one key is given.
    record PostBy(@Nullable NodeId id, @Nullable String code) {}

    @QueryMapping
    @Nullable PostNode post(@Argument PostBy by, Organization organization) {
        String code = by.id() == null ? by.code() : by.id().keyOf(PostNode.TYPE);
        return PostNode.of(code, organization);
    }

    @SchemaMapping(typeName = UnitNode.TYPE)
    Connection<PostNode> posts(
            UnitNode unit,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Organization organization) {
        List<PostNode> posts =
                organization.postsOf(unit.code()).stream()
                        .map(post -> new PostNode(post, organization))
                        .toList();
        return Connection.ofAll(PageRequest.of(first, after, null, null), posts);
    }
}
