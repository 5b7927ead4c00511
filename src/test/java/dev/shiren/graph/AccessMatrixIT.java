package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.DataTopic;
import dev.shiren.access.Purpose;
import dev.shiren.access.Reading;
import dev.shiren.access.Role;
import dev.shiren.access.Sight;
import dev.shiren.access.Sights;
import dev.shiren.access.Viewer;
import dev.shiren.access.guard.DataTopics;
import dev.shiren.testing.TestViewer;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Every field of the schema × every role, in scope and out of it, against the tables that are
/// written by hand: the topics of fields in `data-topics.txt`, the readers of topics in
/// `src/docs/access.md`.
@GraphTest
class AccessMatrixIT {

    private static final Map<Character, Purpose> LETTERS =
            Map.of(
                    'd', Purpose.DAILY_MANAGEMENT,
                    's', Purpose.SELECTION,
                    'v', Purpose.SUPERVISION,
                    'a', Purpose.ARCHIVE_CHECK);

    private final Graph graph;
    private final Sights sights;
    private final DataTopics topics;
    private final GraphQlSource source;

    AccessMatrixIT(
            @Autowired Graph graph,
            @Autowired Sights sights,
            @Autowired DataTopics topics,
            @Autowired GraphQlSource source) {
        this.graph = graph;
        this.sights = sights;
        this.topics = topics;
        this.source = source;
    }

    /// A new field is in no table yet: say what it is about there first.
    @Test
    void listsEveryFieldWithItsTopic() throws IOException {
        Map<String, String> actual = new TreeMap<>();
        for (GraphQLObjectType type : types()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                actual.put(type.getName() + "." + field.getName(), topics.of(field).name());
            }
        }
        Map<String, String> written = new TreeMap<>();
        Files.readAllLines(Path.of("src/test/resources/data-topics.txt"))
                .forEach(
                        line -> {
                            String[] cells = line.split(" ", 2);
                            written.put(cells[0], cells[1]);
                        });
        assertThat(actual).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readsWhatTheTableSays(Role role) throws IOException {
        Map<DataTopic, String> cells = cells(role);
        assertThat(cells.keySet()).containsExactly(DataTopic.values());
        for (GraphQLObjectType type : types()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                DataTopic topic = topics.of(field);
                String cell = Objects.requireNonNull(cells.get(topic));
                assertThat(sight(role, null).reading(topic))
                        .as("%s reads %s.%s", role, type.getName(), field.getName())
                        .isEqualTo(expected(cell, null));
                for (Purpose purpose : Purpose.values()) {
                    assertThat(sight(role, purpose).reading(topic))
                            .isEqualTo(expected(cell, purpose));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsTheFieldsOfACadreInScopeAlone(Role role) throws IOException {
        Map<DataTopic, String> cells = cells(role);
        for (GraphQLFieldDefinition field : cadre().getFieldDefinitions()) {
            String seen = answer(viewer(role, "G0", "GP-FILE"), field);
            String unseen = answer(viewer(role, "T-NONE", "GP-NONE"), field);
            boolean personal = "+".equals(cells.get(DataTopic.PROFILE));
            boolean granted = "+".equals(cells.get(topics.of(field)));
            String as = "%s, Cadre.%s: %s".formatted(role, field.getName(), seen);
            if (!personal) {
                assertThat(seen).as(as).isEqualTo(unseen).contains("field=Query.cadre,");
            } else {
                assertThat(unseen).isEqualTo("{data={cadre=null}}");
                assertThat(seen.contains("field=Cadre." + field.getName() + ","))
                        .as(as)
                        .isNotEqualTo(granted);
                assertThat(seen).as(as).doesNotContain("errors=").doesNotContain("cadre=null");
            }
        }
    }

    private String answer(Viewer viewer, GraphQLFieldDefinition field) {
        String inner =
                GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType
                        ? " { __typename }"
                        : "";
        String document =
                "{ cadre(by: {code: \"GP-FILE\"}) { %s%s } }".formatted(field.getName(), inner);
        Map<String, Object> answer =
                new TreeMap<>(
                        TestViewer.as(viewer, () -> graph.ask(document).returnResponse().toMap()));
        if (answer.get("extensions") instanceof Map<?, ?> extensions) {
            answer.remove("extensions");
            if (extensions.containsKey("withheld")) {
                answer.put("withheld", extensions.get("withheld"));
            }
        }
        return answer.toString();
    }

    private Sight sight(Role role, @Nullable Purpose purpose) {
        return sights.of(viewer(role, "G0", "GP-FILE").with(purpose));
    }

    private static Viewer viewer(Role role, String unit, String own) {
        return new Viewer(
                "matrix",
                "试验员",
                role,
                Set.of(unit),
                Set.of("01", "02", "03", "04", "09"),
                Set.of(),
                role == Role.PERSON ? own : null,
                null);
    }

    private static Reading expected(String cell, @Nullable Purpose purpose) {
        if (cell.equals("+")) {
            return Reading.GRANTED;
        }
        if (cell.equals("-")) {
            return Reading.NOT_BY_ROLE;
        }
        return cell.chars().anyMatch(letter -> LETTERS.get((char) letter) == purpose)
                ? Reading.GRANTED
                : Reading.NOT_FOR_PURPOSE;
    }

    private static Map<DataTopic, String> cells(Role role) throws IOException {
        List<String[]> rows =
                Files.readAllLines(Path.of("src/docs/access.md")).stream()
                        .filter(line -> line.startsWith("| "))
                        .map(line -> line.substring(2).split(" *\\| *"))
                        .toList();
        int column = Arrays.asList(rows.getFirst()).indexOf(role.name());
        Map<DataTopic, String> cells = new EnumMap<>(DataTopic.class);
        for (String[] row : rows.subList(1, rows.size())) {
            DataTopic topic = DataTopic.valueOf(row[0]);
            assertThat(topic.fieldClass().name()).isEqualTo(row[1]);
            cells.put(topic, row[column]);
        }
        return cells;
    }

    private GraphQLObjectType cadre() {
        return Objects.requireNonNull(source.schema().getObjectType("Cadre"));
    }

    private List<GraphQLObjectType> types() {
        return source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }
}
