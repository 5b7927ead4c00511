package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.Roster;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.graphql.test.tester.GraphQlTester.Path;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A cadre of the finance bureau that mutations change, each expecting the version the last left.
final class Changing {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Graph graph;
    private final String code;
    private final String id;

    Changing(Graph graph, BeanFactory beans, String prefix) {
        this.graph = graph;
        Roster roster = new Roster(beans);
        roster.organize();
        code = prefix + "-" + NUMBER.incrementAndGet();
        roster.write(code, "方一");
        id = graph.cadreId(code);
    }

    String code() {
        return code;
    }

    String id() {
        return id;
    }

    long version() {
        return now("version").path("cadre.version").entity(Long.class).get();
    }

    /// The record that a mutation's payload shows, when nothing stands against it.
    ///
    /// @param record the payload's field with its selection
    Path done(String mutation, String record, Map<String, Object> facts) {
        Response answer = send(mutation, record, facts);
        assertThat(refusals(mutation, answer)).isEmpty();
        return answer.path(mutation + "." + record.substring(0, record.indexOf(' ')));
    }

    /// Why a mutation was refused: code, path and message. The cadre stays as it was.
    String refused(String mutation, Map<String, Object> facts, Object... others) {
        Map<String, Object> all = new HashMap<>(facts);
        for (int i = 0; i < others.length; i += 2) {
            all.put((String) others[i], others[i + 1]);
        }
        long before = version();
        Response answer = send(mutation, "", all);
        answer.path(mutation + ".cadre").valueIsNull();
        assertThat(version()).isEqualTo(before);
        List<String> refusals = refusals(mutation, answer);
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    /// The cadre as it is.
    Response now(String selection) {
        return graph.ask("{ cadre(by: {code: \"%s\"}) { %s } }".formatted(code, selection));
    }

    private Response send(String mutation, String record, Map<String, Object> facts) {
        Map<String, Object> input = new HashMap<>(facts);
        input.put("cadre", id);
        input.put("expectedVersion", version());
        input.put("idempotencyKey", code + "-key-" + NUMBER.incrementAndGet());
        input.put("reason", "试验");
        Response answer =
                graph.ask(
                        """
                        mutation ($input: %sInput!) { %s(input: $input) {
                            %s cadre { version } userErrors { code message path } } }\
                        """
                                .formatted(capital(mutation), mutation, record),
                        Map.of("input", input));
        answer.errors().verify();
        return answer;
    }

    @SuppressWarnings("unchecked") // the shape is the query's
    private static List<String> refusals(String mutation, Response answer) {
        return answer.path(mutation + ".userErrors").entityList(Map.class).get().stream()
                .map(
                        error ->
                                "%s %s: %s"
                                        .formatted(
                                                error.get("code"),
                                                error.get("path"),
                                                error.get("message")))
                .toList();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
