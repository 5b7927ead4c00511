package dev.shiren.graphql;

import dev.shiren.kernel.PartialDate;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/// The scalars of the schema: strict on input, one form on output.
final class Scalars implements RuntimeWiringConfigurer {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final Coercing<?, ?> DATE =
            new TextScalar<>(
                    LocalDate.class,
                    "a day as yyyy-MM-dd",
                    text -> LocalDate.parse(text, DAY),
                    value -> DAY.format((LocalDate) value));

    private static final Coercing<?, ?> PARTIAL_DATE =
            new TextScalar<>(
                    PartialDate.class,
                    "a date as yyyy, yyyy-MM or yyyy-MM-dd",
                    PartialDate::parse,
                    value -> ((PartialDate) value).toString());

    private static final Coercing<?, ?> DATE_TIME =
            new TextScalar<>(
                    OffsetDateTime.class,
                    "a moment as yyyy-MM-ddTHH:mm:ss with an offset, Z or +08:00",
                    OffsetDateTime::parse,
                    Scalars::moment);

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalar("Date", DATE))
                .scalar(scalar("PartialDate", PARTIAL_DATE))
                .scalar(scalar("DateTime", DATE_TIME))
                .scalar(scalar("Long", new LongScalar()));
    }

    /// Moments without an offset of their own are shown in UTC.
    private static String moment(Object value) {
        OffsetDateTime moment =
                value instanceof Instant instant
                        ? instant.atOffset(ZoneOffset.UTC)
                        : (OffsetDateTime) value;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
