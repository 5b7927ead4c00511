package dev.shiren.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/// A whole number of up to 64 bits as a JSON number. `1.0` and `1e3` are whole numbers; text is
/// none.
final class LongScalar implements Coercing<Long, Long> {

    @Override
    public Long serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Long || value instanceof Integer || value instanceof BigInteger) {
            return whole((Number) value);
        }
        throw new CoercingSerializeException(value.getClass().getName() + " is no whole number");
    }

    @Override
    public Long parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof Number number) {
            try {
                return whole(number);
            } catch (ArithmeticException | NumberFormatException e) {
                throw new CoercingParseValueException(
                        input + " is no whole number of at most 64 bits", e);
            }
        }
        throw new CoercingParseValueException(
                "'" + input + "' is no number: write a whole number without quotes");
    }

    @Override
    public Long parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof IntValue literal) {
            try {
                return literal.getValue().longValueExact();
            } catch (ArithmeticException e) {
                throw new CoercingParseLiteralException(
                        literal.getValue() + " has more than 64 bits", e);
            }
        }
        throw new CoercingParseLiteralException("write a whole number without quotes");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return new IntValue(new BigInteger(input.toString()));
    }

    private static Long whole(Number number) {
        return new BigDecimal(number.toString()).longValueExact();
    }
}
