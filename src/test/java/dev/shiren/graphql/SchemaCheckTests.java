package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.shelf.Greetings;
import dev.shelf.ShelfApplication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;

import java.nio.charset.StandardCharsets;

/// The server does not start on a schema that its code does not fulfil.
class SchemaCheckTests {

    private static final String CLEAN = "hello(name: String): String twice(name: String!): String!";

    @Test
    void acceptsASchemaThatFits() {
        assertThatCode(() -> start(CLEAN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more: Int                                | Query.more: nothing provides it",
                "hello(name: String): String              | Query.twice: not in the schema",
                "hello: String                            | no arguments [name]",
                "hello(name: String): String!             | Query.hello: NON_NULL in the schema",
                "twice(name: String): String!             | NULLABLE in the schema, NON_NULL in",
            })
    void refusesADifference(String fields, String fault) {
        String kept = fields.startsWith("more") ? CLEAN : "";
        assertThatIllegalStateException()
                .isThrownBy(() -> start(kept + " " + fields))
                .withMessageContaining(fault);
    }

    @Test
    void startsWithoutMutationsAndSubscriptions() {
        assertThatCode(
                        () ->
                                start(
                                        CLEAN
                                                + " } type Mutation type Subscription type Other {"
                                                + " a: Int"))
                .doesNotThrowAnyException();
    }

    @Test
    void startsWithTheBaseSchemaAlone() {
        context("classpath:schema/schema.graphqls")
                .run(
                        context ->
                                assertThat(context)
                                        .hasNotFailed()
                                        .hasSingleBean(GraphQlSource.class));
    }

    @Test
    void refusesToStartWithoutASchema() {
        context("")
                .run(
                        context ->
                                assertThat(context)
                                        .getFailure()
                                        .rootCause()
                                        .hasMessageContaining("No GraphQL schema definition"));
    }

    /// The layer alone, as a command without a web server has it.
    private static ApplicationContextRunner context(String schema) {
        return new ApplicationContextRunner()
                .withUserConfiguration(ShelfApplication.Layer.class)
                .withPropertyValues(
                        "spring.graphql.schema.locations=classpath:nowhere/",
                        "spring.graphql.schema.additional-files=" + schema);
    }

    private static void start(String fields) {
        try (var context = new AnnotationConfigApplicationContext(Greetings.class)) {
            AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
            controllers.setApplicationContext(context);
            controllers.afterPropertiesSet();
            byte[] schema = ("type Query { " + fields + " }").getBytes(StandardCharsets.UTF_8);
            GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ByteArrayResource(schema))
                    .configureTypeDefinitions(new RootTypes())
                    .configureRuntimeWiring(controllers)
                    .inspectSchemaMappings(SchemaCheck::requireClean)
                    .build();
        }
    }
}
