package dev.shiren.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.execution.conditional.ConditionalNodes;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a valid operation may cost with its variables: the sum over its fields of their weight,
/// their arguments' weight and what is selected below them, as often as there may be objects.
///
/// A field has the weight of its `@cost`, else 1 if it gives objects and 0 if it gives values.
/// Fragments cost wherever they are spread; the engine's own calculator counts them once.
final class OperationCost {

    /// What costs more than this costs this.
    static final int MOST = 1_000_000_000;

    private static final ListSize NOTHING_SAID = new ListSize(null, Map.of());

    private final ConditionalNodes conditions = new ConditionalNodes();
    private final GraphQLSchema schema;
    private final CoercedVariables variables;
    private final Map<String, FragmentDefinition> fragments;

    OperationCost(GraphQLSchema schema, Document document, CoercedVariables variables) {
        this.schema = schema;
        this.variables = variables;
        this.fragments =
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(
                                Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }

    int of(OperationDefinition operation) {
        GraphQLCompositeType root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        return (int) Math.ceil(below(operation.getSelectionSet(), root, NOTHING_SAID));
    }

    private double below(
            @Nullable SelectionSet selections, GraphQLCompositeType type, ListSize around) {
        double sum = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum += cost(selection, type, around);
            }
        }
        return Math.min(sum, MOST);
    }

    private double cost(Selection<?> selection, GraphQLCompositeType type, ListSize around) {
        return switch (selection) {
            case Field field -> included(field) ? field(field, type, around) : 0;
            case InlineFragment inline ->
                    below(
                            inline.getSelectionSet(),
                            narrowed(type, inline.getTypeCondition()),
                            around);
            case FragmentSpread spread -> {
                FragmentDefinition fragment = fragments.get(spread.getName());
                yield fragment == null
                        ? 0
                        : below(
                                fragment.getSelectionSet(),
                                narrowed(type, fragment.getTypeCondition()),
                                around);
            }
            default -> throw new IllegalStateException("unknown selection: " + selection);
        };
    }

    private double field(Field field, GraphQLCompositeType parent, ListSize around) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDef(schema, parent, field.getName());
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (Introspection.isIntrospectionTypes(GraphQLTypeUtil.simplePrint(type))) {
            return 0; // bounded by depth and by the engine itself
        }
        Map<String, Object> arguments = arguments(definition, field);
        ListSize size = ListSize.of(definition, arguments);
        double below =
                type instanceof GraphQLCompositeType composite
                        ? below(field.getSelectionSet(), composite, size)
                        : 0;
        double own =
                weight(
                        definition.getAppliedDirective("cost"),
                        GraphQLTypeUtil.isLeaf(type) ? 0 : 1);
        return Math.min(
                weight(definition, arguments) + (own + below) * entries(definition, size, around),
                MOST);
    }

    private static int entries(GraphQLFieldDefinition field, ListSize own, ListSize around) {
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
            return 1;
        }
        return around.sizes(field.getName()) ? around.entries() : own.entries();
    }

    /// What is asked for in a list argument is paid by the entry.
    private static double weight(GraphQLFieldDefinition field, Map<String, Object> arguments) {
        double sum = 0;
        for (GraphQLArgument argument : field.getArguments()) {
            Object value = arguments.get(argument.getName());
            int entries = value instanceof Collection<?> list ? list.size() : value == null ? 0 : 1;
            sum += weight(argument.getAppliedDirective("cost"), 0) * entries;
        }
        return sum;
    }

    private static double weight(@Nullable GraphQLAppliedDirective cost, int usual) {
        String weight = cost == null ? null : cost.getArgument("weight").getValue();
        return weight == null ? usual : Double.parseDouble(weight);
    }

    private Map<String, Object> arguments(GraphQLFieldDefinition definition, Field field) {
        try {
            return ValuesResolver.getArgumentValues(
                    schema.getCodeRegistry(),
                    definition.getArguments(),
                    field.getArguments(),
                    variables,
                    GraphQLContext.getDefault(),
                    Locale.ROOT);
        } catch (GraphQLException refusedByTheField) {
            return Map.of(); // it fetches nothing
        }
    }

    private boolean included(Field field) {
        return conditions.shouldInclude(
                field, variables.toMap(), schema, GraphQLContext.getDefault());
    }

    private GraphQLCompositeType narrowed(GraphQLCompositeType type, @Nullable TypeName condition) {
        return condition != null
                        && schema.getType(condition.getName())
                                instanceof GraphQLCompositeType narrower
                ? narrower
                : type;
    }
}
