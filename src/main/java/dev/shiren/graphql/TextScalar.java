package dev.shiren.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/// A scalar that is a JSON string of one strict form.
///
/// @param expected what a client should have written, for the error message
/// @param read reads that form; throws IllegalArgumentException or DateTimeException for any other
/// @param write makes that form of a value of the server; null for a class it cannot write
record TextScalar<T>(
        Class<T> type, String expected, Function<String, T> read, Function<Object, String> write)
        implements Coercing<T, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        try {
            return write.apply(value);
        } catch (ClassCastException e) {
            throw new CoercingSerializeException(
                    value.getClass().getName() + " is no " + type.getSimpleName(), e);
        }
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (type.isInstance(input)) {
            return type.cast(input);
        }
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException(input + " is no text: write " + expected);
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CoercingParseValueException("'" + text + "' is not " + expected, e);
        }
    }

    @Override
    public T parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue literal)) {
            throw new CoercingParseLiteralException("no text: write " + expected + " in quotes");
        }
        try {
            return parseValue(String.valueOf(literal.getValue()), context, locale);
        } catch (CoercingParseValueException e) {
            throw new CoercingParseLiteralException(e.getMessage(), e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input instanceof String text ? text : write.apply(input));
    }
}
