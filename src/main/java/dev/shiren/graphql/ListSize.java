package dev.shiren.graphql;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How many entries a field's lists may have, by its `@listSize` and its arguments.
///
/// @param directive null where the schema says nothing
record ListSize(@Nullable GraphQLAppliedDirective directive, Map<String, Object> arguments) {

    /// Entries of a list that nothing is said about.
    static final int ASSUMED = 5;

    static ListSize of(GraphQLFieldDefinition field, Map<String, Object> arguments) {
        return new ListSize(field.getAppliedDirective("listSize"), arguments);
    }

    /// Whether it speaks of a list in a field of the object.
    boolean sizes(String field) {
        return texts("sizedFields").anyMatch(field::equals);
    }

    /// The largest of the arguments that bound the list, or the size it is assumed to have.
    int entries() {
        return texts("slicingArguments")
                .map(arguments::get)
                .mapToInt(ListSize::number)
                .filter(size -> size >= 0)
                .max()
                .orElseGet(this::assumed);
    }

    private int assumed() {
        Integer assumed =
                directive == null ? null : directive.getArgument("assumedSize").getValue();
        return assumed == null ? ASSUMED : assumed;
    }

    /// An argument below zero makes no entries: the field will refuse it.
    private static int number(@Nullable Object value) {
        return switch (value) {
            case Integer size -> Math.max(size, 0);
            case Collection<?> list -> list.size();
            case null, default -> -1;
        };
    }

    private Stream<String> texts(String argument) {
        List<String> values = directive == null ? null : directive.getArgument(argument).getValue();
        return values == null ? Stream.empty() : values.stream();
    }
}
