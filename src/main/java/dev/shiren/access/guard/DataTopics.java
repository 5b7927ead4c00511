package dev.shiren.access.guard;

import dev.shiren.access.DataTopic;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The topic of every field of a schema, from its `@data` directives: the field's own, else that of
/// its type. Connections, edges and payloads are as what they hold.
public final class DataTopics {

    private static final String DIRECTIVE = "data";

    private final IdentityHashMap<GraphQLFieldDefinition, DataTopic> topics =
            new IdentityHashMap<>();

    private DataTopics() {}

    /// Reads a schema.
    ///
    /// @throws IllegalStateException naming every field that has no topic
    public static DataTopics of(GraphQLSchema schema) {
        DataTopics all = new DataTopics();
        List<GraphQLObjectType> types =
                schema.getAllTypesAsList().stream()
                        .filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .filter(type -> !type.getName().startsWith("__"))
                        .toList();
        require(
                "give these a data topic, @data(is: ...), on the field or on its type",
                types.stream().flatMap(type -> all.read(type).stream()));
        require(
                "make these nullable: some who read the type do not read the field",
                types.stream().flatMap(type -> all.deniable(schema, type)));
        return all;
    }

    private static void require(String remedy, Stream<String> faults) {
        List<String> found = faults.sorted().toList();
        if (!found.isEmpty()) {
            throw new IllegalStateException(remedy + ": " + found);
        }
    }

    /// Fields that cannot be null and yet are kept from some who read their type.
    private Stream<String> deniable(GraphQLSchema schema, GraphQLObjectType type) {
        DataTopic ofType = topic(type);
        return isRoot(schema, type) || ofType == null
                ? Stream.of()
                : type.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                        .filter(field -> !of(field).isReadWith(ofType))
                        .map(field -> type.getName() + "." + field.getName());
    }

    private static boolean isRoot(GraphQLSchema schema, GraphQLObjectType type) {
        return type.equals(schema.getQueryType())
                || type.equals(schema.getMutationType())
                || type.equals(schema.getSubscriptionType());
    }

    /// The topic of a field of an object type.
    public DataTopic of(GraphQLFieldDefinition field) {
        return topics.getOrDefault(field, DataTopic.VALUE);
    }

    private List<String> read(GraphQLObjectType type) {
        DataTopic ofType = carries(type.getName()) ? DataTopic.VALUE : topic(type);
        type.getFieldDefinitions()
                .forEach(
                        field -> {
                            DataTopic own = topic(field) == null ? ofType : topic(field);
                            if (own != null) {
                                topics.put(field, own);
                            }
                        });
        return type.getFieldDefinitions().stream()
                .filter(field -> !topics.containsKey(field))
                .map(field -> type.getName() + "." + field.getName())
                .toList();
    }

    private static boolean carries(String type) {
        return type.endsWith("Connection") || type.endsWith("Edge") || type.endsWith("Payload");
    }

    private static @Nullable DataTopic topic(GraphQLDirectiveContainer element) {
        GraphQLAppliedDirective data = element.getAppliedDirective(DIRECTIVE);
        return data == null
                ? null
                : DataTopic.valueOf(
                        Objects.requireNonNull(data.getArgument("is").<String>getValue()));
    }
}
