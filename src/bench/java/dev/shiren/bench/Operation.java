package dev.shiren.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// A GraphQL operation that is measured.
///
/// @param variables JSON objects of which each request takes one
/// @param holds whether an answer's `data` is a right one
record Operation(String name, String document, List<String> variables, Predicate<JsonNode> holds) {

    private static final List<String> TEXTS =
            List.of("招商引资", "城市规划", "乡村振兴", "财政金融", "信息化", "项目建设", "信访", "教育");
    private static final List<String> FILTERS =
            List.of(
                    "{}",
                    "{\"gender\":\"FEMALE\"}",
                    "{\"age\":{\"min\":30,\"max\":45}}",
                    "{\"experience\":{\"townshipPrincipal\":true}}",
                    "{\"appraisals\":{\"grade\":\"EXCELLENT\",\"lastYears\":3,\"atLeast\":1}}",
                    "{\"inEffectPeriod\":false,\"politicalStatus\":{\"nonCpc\":true}}");

    /// A whole profile by code: the document of the contract's tests.
    static Operation cadreProfile(List<String> codes) {
        return new Operation(
                "CadreProfile",
                text("/graphql-test/CadreProfile.graphql"),
                codes.stream().map("{\"code\":\"%s\"}"::formatted).toList(),
                data -> data.at("/cadre/appointments/totalCount").asInt() > 0);
    }

    /// Twenty cadres of a page anywhere, with three lists each.
    static Operation cadreList(List<String> cursors) {
        return new Operation(
                "CadreList",
                text("CadreList.graphql"),
                cursors.stream().map("{\"after\":\"%s\"}"::formatted).toList(),
                data -> data.at("/cadres/nodes").size() == 20);
    }

    /// Faceted search for words under a filter.
    static Operation findTalent() {
        return new Operation(
                "FindTalent",
                text("FindTalent.graphql"),
                TEXTS.stream()
                        .flatMap(text -> FILTERS.stream().map(where -> variables(text, where)))
                        .toList(),
                data -> data.at("/searchCadres/facets").size() == 3);
    }

    private static String variables(String text, String where) {
        return "{\"text\":\"%s\",\"where\":%s}".formatted(text, where);
    }

    byte[] body(Random random) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("query", document);
        body.set(
                "variables",
                JsonMapper.shared().readTree(variables.get(random.nextInt(variables.size()))));
        return JsonMapper.shared().writeValueAsBytes(body);
    }

    private static String text(String file) {
        try (InputStream in = Operation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the document " + file, e);
        }
    }
}
