package dev.shiren.graphql;

import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.NodeSource;
import dev.shiren.kernel.RejectedException;
import dev.shiren.kernel.RequestCache;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds objects by global id in the sources that the features contribute.
@Controller
final class NodeController {

    private static final int MAX_IDS = 100;

    private final Map<String, NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources =
                sources.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        NodeSource::typeName, Function.identity()));
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, GraphQLContext context) {
        NodeId wanted = NodeId.valueOf(id);
        return load(List.of(wanted), RequestCache.of(context)).get(wanted);
    }

    /// A text that is no id is an error at its own place and leaves the others alone.
    @QueryMapping
    DataFetcherResult<Object> nodes(@Argument List<String> ids, DataFetchingEnvironment field) {
        if (ids.size() > MAX_IDS) {
            throw RejectedException.badInput(
                    "'ids' has %d entries: ask for at most %d at once"
                            .formatted(ids.size(), MAX_IDS));
        }
        List<GraphQLError> errors = new ArrayList<>();
        List<@Nullable NodeId> wanted = new ArrayList<>();
        List<NodeId> known = new ArrayList<>();
        for (String id : ids) {
            NodeId parsed = parse(id, wanted.size(), field, errors);
            wanted.add(parsed);
            if (parsed != null) {
                known.add(parsed);
            }
        }
        Map<NodeId, Object> found = load(known, RequestCache.of(field.getGraphQlContext()));
        List<@Nullable Object> nodes = new ArrayList<>();
        wanted.forEach(id -> nodes.add(id == null ? null : found.get(id)));
        return DataFetcherResult.newResult().data(nodes).errors(errors).build();
    }

    private static @Nullable NodeId parse(
            String id, int index, DataFetchingEnvironment field, List<GraphQLError> errors) {
        try {
            return NodeId.valueOf(id);
        } catch (RejectedException e) {
            errors.add(ErrorTranslation.rejection(e, field, index));
            return null;
        }
    }

    private Map<NodeId, Object> load(List<NodeId> wanted, RequestCache request) {
        Map<NodeId, Object> found = new HashMap<>();
        wanted.stream()
                .collect(
                        Collectors.groupingBy(
                                NodeId::type, Collectors.mapping(NodeId::key, Collectors.toSet())))
                .forEach(
                        (type, keys) -> {
                            NodeSource source = sources.get(type);
                            if (source != null) {
                                source.load(keys, request)
                                        .forEach(
                                                (key, node) ->
                                                        found.put(new NodeId(type, key), node));
                            }
                        });
        return found;
    }
}
