package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class OperationCostTests {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser()
                                    .parse(
                                            """
                                            directive @cost(weight: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION
                                            directive @listSize(assumedSize: Int, slicingArguments: [String!],
                                                sizedFields: [String!]) on FIELD_DEFINITION
                                            type Query {
                                                book: Book
                                                name: String
                                                search: Book @cost(weight: "10")
                                                shelf: [Book]
                                                some(ids: [ID!]!): [Book] @listSize(slicingArguments: ["ids"])
                                                counted(by: [String!] @cost(weight: "2.5")): String
                                                page(first: Int, last: Int): Page @listSize(assumedSize: 20,
                                                    slicingArguments: ["first", "last"], sizedFields: ["nodes"])
                                            }
                                            type Page { total: Int nodes: [Book] others: [Book] }
                                            type Book { title: String next: Book page(first: Int): Page
                                                @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }\
                                            """),
                            RuntimeWiring.MOCKED_WIRING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { name }                                                  | 0
                    { __typename __schema { types { fields { name } } } }     | 0
                    { book { title next { title } } }                         | 2
                    { a: book { title } b: book { title } }                   | 2
                    { search { title } }                                      | 10
                    { book @skip(if: true) { title } }                        | 0
                    { shelf { title } }                                       | 5
                    { shelf { next { title } } }                              | 10
                    { some(ids: ["1", "2", "3"]) { title } }                  | 3
                    { some(ids: []) { title } }                               | 0
                    { counted(by: ["a", "b"]) }                               | 5
                    { counted }                                               | 0
                    { page { total } }                                        | 1
                    { page { nodes { title } } }                              | 21
                    { page(first: 100) { nodes { next { title } } } }         | 201
                    { page(first: 7, last: 9) { nodes { title } } }           | 10
                    { page(first: -4) { nodes { title } } }                   | 1
                    { page(first: 100) { others { title } } }                 | 6
                    { ...f ...f } fragment f on Query { book { title } }      | 2
                    { a: book { ...f } b: book { ...f } } fragment f on Book { next { title } } | 4
                    """)
    void followsTheSchema(String document, int cost) {
        assertThat(cost(document, Map.of())).isEqualTo(cost);
    }

    @Test
    void takesSizesFromVariables() {
        String document = "query ($n: Int) { page(first: $n) { nodes { title } } }";

        assertThat(cost(document, Map.of("n", 50))).isEqualTo(51);
        assertThat(cost(document, Map.of())).isEqualTo(21);
    }

    @Test
    void doesNotOverflow() {
        String bomb =
                "{ page(first: 100) { nodes "
                        + "{ page(first: 100) { nodes ".repeat(9)
                        + "{ title }"
                        + " } }".repeat(10);

        assertThat(cost(bomb, Map.of())).isEqualTo(1_000_000_000);
    }

    private static int cost(String document, Map<String, Object> variables) {
        Document parsed = Parser.parse(document);
        return new OperationCost(SCHEMA, parsed, CoercedVariables.of(variables))
                .of(parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow());
    }
}
