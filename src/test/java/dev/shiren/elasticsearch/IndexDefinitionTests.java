package dev.shiren.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexDefinitionTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void keepsItsHashUnderAnotherLayout() {
        String hash = definition("{\"settings\": {\"a\": 1, \"b\": 2}, \"mappings\": {}}").hash();

        assertThat(definition("{\"mappings\":{},\n\"settings\":{\"b\":2,\"a\":1}}").hash())
                .isEqualTo(hash)
                .hasSize(64);
        assertThat(definition("{\"settings\": {\"a\": 1, \"b\": 3}, \"mappings\": {}}").hash())
                .isNotEqualTo(hash);
    }

    @Test
    void putsHashAndReplicasIntoTheRequest() {
        IndexDefinition definition =
                definition("{\"mappings\": {\"_meta\": {\"projection\": 1}, \"properties\": {}}}");

        JsonNode body = JSON.readTree(definition.createBody(2));

        assertThat(body.at("/settings/index/number_of_replicas").asInt()).isEqualTo(2);
        assertThat(body.at("/mappings/_meta/hash").asString()).isEqualTo(definition.hash());
        assertThat(body.at("/mappings/_meta/projection").asInt()).isEqualTo(1);
        assertThat(definition.content().has("settings")).isFalse();
    }

    @Test
    void namesADefinitionThatIsMissing() {
        assertThatThrownBy(() -> IndexDefinition.read("nothing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("index-mappings/nothing.json");
    }

    private static IndexDefinition definition(String json) {
        return IndexDefinition.of("test", JSON.readTree(json));
    }
}
