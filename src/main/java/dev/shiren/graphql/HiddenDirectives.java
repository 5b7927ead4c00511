package dev.shiren.graphql;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import java.util.List;

/// Takes `@defer` out of what the schema says of itself: the engine puts it into every schema, and
/// no transport of this server delivers an answer in parts.
final class HiddenDirectives implements RuntimeWiringConfigurer {

    static final String DEFER = "defer";

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        FieldCoordinates directives =
                FieldCoordinates.coordinates(Introspection.__Schema.getName(), "directives");
        DataFetcher<?> shown = field -> shown(field.getGraphQLSchema().getDirectives());
        wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry().dataFetcher(directives, shown));
    }

    private static List<GraphQLDirective> shown(List<GraphQLDirective> directives) {
        return directives.stream().filter(directive -> !directive.getName().equals(DEFER)).toList();
    }
}
