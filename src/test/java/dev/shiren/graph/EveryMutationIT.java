package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.kernel.NodeId;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What holds of every mutation of a cadre, whatever it writes: found in the schema, so that a new
/// one is held to it as well.
@GraphTest
class EveryMutationIT {

    /// Mutations of no cadre, of many, or of one who is not there yet.
    private static final List<String> OTHERS =
            List.of(
                    "confirmUnitProposal",
                    "correctUnitRanking",
                    "dismissUnitProposal",
                    "enterCadre",
                    "recordAnnualResults",
                    "recordTrainingAttendance",
                    "recordUnitRanking",
                    "startImport",
                    "withdrawUnitRanking");

    private final Graph graph;
    private final BeanFactory beans;
    private final List<GraphQLFieldDefinition> mutations;
    private Changing cadre;

    EveryMutationIT(
            @Autowired Graph graph, @Autowired BeanFactory beans, @Autowired GraphQlSource source) {
        this.graph = graph;
        this.beans = beans;
        this.mutations = source.schema().getMutationType().getFieldDefinitions();
        this.cadre = new Changing(graph, beans, "EM");
    }

    @BeforeEach
    void writeACadre() {
        cadre = new Changing(graph, beans, "EM");
    }

    @Test
    void isOfACadreOrKnownNotToBe() {
        assertThat(mutations)
                .filteredOn(mutation -> !isOfACadre(mutation))
                .extracting(GraphQLFieldDefinition::getName)
                .containsExactlyInAnyOrderElementsOf(OTHERS);
    }

    @Test
    void refusesAStaleVersionWithTheCurrentOne() {
        long version = cadre.version();

        assertThat(refusals(Map.of("expectedVersion", 999)))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        (_, refusal) ->
                                assertThat(refusal)
                                        .isEqualTo(
                                                "STALE_VERSION [input, expectedVersion] "
                                                        + version));
        assertThat(cadre.version()).isEqualTo(version);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThat(refusals(Map.of("idempotencyKey", "short")))
                .allSatisfy(
                        (_, refusal) ->
                                assertThat(refusal)
                                        .isEqualTo("INVALID_VALUE [input, idempotencyKey] null"));
    }

    @Test
    void refusesACadreThatIsNotThere() {
        String nobody = new NodeId("Cadre", "999999999").toString();

        assertThat(refusals(Map.of("cadre", nobody)))
                .allSatisfy(
                        (_, refusal) ->
                                assertThat(refusal).isEqualTo("NOT_FOUND [input, cadre] null"));
    }

    /// What each mutation of a cadre answers when something is wrong.
    private Map<String, String> refusals(Map<String, Object> wrong) {
        return mutations.stream()
                .filter(EveryMutationIT::isOfACadre)
                .collect(
                        Collectors.toMap(
                                GraphQLFieldDefinition::getName,
                                mutation -> refusal(mutation, wrong)));
    }

    private static boolean isOfACadre(GraphQLFieldDefinition mutation) {
        return input(mutation).getFieldDefinition("cadre") != null
                && input(mutation).getFieldDefinition("expectedVersion") != null;
    }

    private static GraphQLInputObjectType input(GraphQLFieldDefinition mutation) {
        return (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(mutation.getArgument("input").getType());
    }

    private String refusal(GraphQLFieldDefinition mutation, Map<String, Object> wrong) {
        Map<String, Object> input = least(input(mutation));
        input.put("cadre", cadre.id());
        input.put("expectedVersion", 1);
        input.put("idempotencyKey", "every-mutation-" + mutation.getName());
        input.putAll(wrong);
        Response answer =
                graph.ask(
                        """
                        mutation ($input: %s!) { %s(input: $input) {
                            cadre { id } userErrors { code path currentVersion } } }\
                        """
                                .formatted(input(mutation).getName(), mutation.getName()),
                        Map.of("input", input));
        answer.errors().verify();
        answer.path(mutation.getName() + ".cadre").valueIsNull();
        Map<?, ?> error =
                answer.path(mutation.getName() + ".userErrors")
                        .entityList(Map.class)
                        .get()
                        .getFirst();
        return "%s %s %s"
                .formatted(error.get("code"), error.get("path"), error.get("currentVersion"));
    }

    /// The fields that must be there, with values of the right form.
    private Map<String, Object> least(GraphQLInputObjectType type) {
        Map<String, Object> values = new HashMap<>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (field.getType() instanceof GraphQLNonNull required) {
                values.put(field.getName(), value(required.getWrappedType()));
            }
        }
        return values;
    }

    private Object value(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> value(required.getWrappedType());
            case GraphQLList list -> List.of(value(list.getWrappedType()));
            case GraphQLEnumType symbols -> symbols.getValues().getFirst().getName();
            case GraphQLInputObjectType object -> least(object);
            case GraphQLScalarType scalar -> value(scalar.getName());
            default -> throw new IllegalStateException("no value for " + type);
        };
    }

    private Object value(String scalar) {
        return switch (scalar) {
            case "ID" -> cadre.id();
            case "Int", "Long", "Float" -> 1;
            case "Boolean" -> true;
            case "Date" -> "2026-01-05";
            case "PartialDate" -> "2026-01";
            case "String" -> "01";
            default -> throw new IllegalStateException("no value for " + scalar);
        };
    }
}
