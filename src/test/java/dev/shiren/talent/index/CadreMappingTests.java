package dev.shiren.talent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.elasticsearch.IndexDefinition;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class CadreMappingTests {

    private final IndexDefinition definition = IndexDefinition.read("cadre");

    @Test
    void mapsEveryComponentAndNothingElse() {
        Map<String, Set<String>> records = new TreeMap<>();
        collect("", CadreIndexDocument.class, records);
        Map<String, Set<String>> mapped = new TreeMap<>();
        collect("", definition.properties(), mapped);

        assertThat(mapped).isEqualTo(records).containsKeys("", "appointments");
    }

    @Test
    void refusesUnknownFieldsEverywhere() {
        assertThat(strictness(definition.content().path("mappings")))
                .isNotEmpty()
                .containsOnly("strict");
    }

    @Test
    void scoresWithoutStatistics() {
        List<JsonNode> texts = definition.properties().findParents("analyzer").stream().toList();

        assertThat(texts)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        text ->
                                assertThat(text.path("similarity").asString())
                                        .isEqualTo("boolean"));
    }

    private static List<String> strictness(JsonNode mapping) {
        return mapping.findParents("properties").stream()
                .map(object -> object.path("dynamic").asString("absent"))
                .toList();
    }

    private static void collect(String path, Class<?> type, Map<String, Set<String>> into) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            Class<?> element = element(component.getGenericType());
            if (element.isRecord()) {
                collect(path + component.getName(), element, into);
            }
        }
        into.put(path, names);
    }

    private static void collect(String path, JsonNode properties, Map<String, Set<String>> into) {
        into.put(path, new TreeSet<>(properties.propertyNames()));
        properties.forEachEntry(
                (name, property) -> {
                    if (property.has("properties")) {
                        collect(path + name, property.path("properties"), into);
                    }
                });
    }

    private static Class<?> element(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType list -> element(list.getActualTypeArguments()[0]);
            default -> throw new IllegalStateException(Arrays.toString(new Type[] {type}));
        };
    }
}
