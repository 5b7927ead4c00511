package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Purpose;
import dev.shiren.access.Role;
import dev.shiren.testing.Roster;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Sends mutations of supervision events about a cadre of the test's own, and asks what came
/// of them.
abstract class SupervisionChanges {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PAYLOAD =
            """
            event { __typename code kind stage step outcome measure refers { code }
                effectPeriod { from until } deadlines { kind due basis verified }
                availableTransitions { transition possible reason } }
            cadre { version } userErrors { code message path rule }\
            """;
    private static final Map<String, String> HEARD =
            Map.of("heardOn", "2024-01-10", "statement", "本人陈述", "sourceOrgan", "ORGANIZATION");

    final Graph graph;
    private final Roster roster;
    String code = "";
    private String cadre = "";
    private int version = 1;

    SupervisionChanges(Graph graph, BeanFactory beans) {
        this.graph = graph;
        this.roster = new Roster(beans);
    }

    @BeforeEach
    void writeACadre() {
        roster.organize();
        code = "SW-" + NUMBER.incrementAndGet();
        roster.write(code, "方二");
        cadre = graph.cadreId(code);
        version = 1;
    }

    String receive() {
        return shown(register("receiveComplaint", "2025-03-01"), "receiveComplaint");
    }

    Response register(String operation, String on) {
        return done(operation, "RegisterSupervisionEventInput", Map.of("on", on, "matter", "某事项"));
    }

    Response conclude(String complaint, String outcome) {
        return done(
                "concludeComplaint",
                "ConcludeComplaintInput",
                Map.of("event", complaint, "outcome", outcome, "on", "2025-03-03"));
    }

    Response admonish(String on, Map<String, String> more) {
        return send("admonish", "AdmonishInput", heard(on, more));
    }

    Response appeal(String measure, String kind, String on) {
        return done(
                "lodgeAppeal",
                "LodgeAppealInput",
                Map.of("event", measure, "kind", kind, "on", on));
    }

    Response change(String event, String measure) {
        return send(
                "changeMeasure",
                "ChangeMeasureInput",
                Map.of("event", event, "measure", measure, "on", "2025-04-01"));
    }

    void tolerate(Map<String, String> subject, String relief) {
        Map<String, Object> input = new HashMap<>(subject);
        input.put("on", "2026-04-01");
        input.put("situation", 3);
        input.put("relief", relief);
        done("grantTolerance", "GrantToleranceInput", input);
    }

    static Map<String, String> heard(String on, Map<String, String> more) {
        Map<String, String> input = new HashMap<>(HEARD);
        input.put("on", on);
        input.putAll(more);
        return input;
    }

    String step(String operation, String event, String on) {
        Response moved = move(operation, event, on);
        assertThat(codes(moved, operation)).isEmpty();
        return moved.path(operation + ".event.step").entity(String.class).get();
    }

    Response move(String operation, String event, String on) {
        return send(operation, "MoveSupervisionEventInput", Map.of("event", event, "on", on));
    }

    Response done(String operation, String type, Map<String, ?> fields) {
        return done(operation, type, fields, PAYLOAD);
    }

    Response done(String operation, String type, Map<String, ?> fields, String payload) {
        Response answer = send(operation, type, fields, payload);
        assertThat(answer.path(operation + ".userErrors").entityList(Object.class).get()).isEmpty();
        return answer;
    }

    Response send(String operation, String type, Map<String, ?> fields) {
        return send(operation, type, fields, PAYLOAD);
    }

    Response send(String operation, String type, Map<String, ?> fields, String payload) {
        Map<String, Object> input = new HashMap<>(fields);
        input.put("cadre", cadre);
        input.put("expectedVersion", version);
        input.put("idempotencyKey", code + "-key-" + NUMBER.incrementAndGet());
        Response answer =
                graph.ask(
                        "mutation ($input: %s!) { %s(input: $input) { %s } }"
                                .formatted(type, operation, payload),
                        Map.of("input", input));
        answer.errors().verify();
        Integer now = answer.path(operation).entity(Written.class).get().version();
        version = now == null ? version : now;
        return answer;
    }

    private record Written(@Nullable Map<String, Integer> cadre) {
        @Nullable Integer version() {
            return cadre == null ? null : cadre.get("version");
        }
    }

    static String shown(Response answer, String operation) {
        return answer.path(operation + ".event.code").entity(String.class).get();
    }

    static List<String> codes(Response answer, String operation) {
        return list(answer, operation + ".userErrors[*].code");
    }

    static List<String> rules(Response answer, String operation) {
        return list(answer, operation + ".userErrors[*].rule");
    }

    static List<String> open(Response answer, String operation) {
        return list(
                answer,
                operation + ".event.availableTransitions[?(@.possible == true)].transition");
    }

    static List<String> due(Response answer, String operation) {
        List<String> kinds = list(answer, operation + ".event.deadlines[*].kind");
        List<String> days = list(answer, operation + ".event.deadlines[*].due");
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> kinds.get(i) + " " + days.get(i))
                .toList();
    }

    static List<String> list(Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    Response file(String fields) {
        String document =
                "{ cadre(by: {code: \"%s\"}) { supervisionEvents(first: 50) { nodes { %s } } } }"
                        .formatted(code, fields);
        return graph.as(Role.SUPERVISION_OFFICER, Purpose.SUPERVISION, () -> graph.ask(document));
    }

    boolean inEffect(String day) {
        return graph.ask(
                        "{ cadre(by: {code: \"%s\"}) { facts(asOf: \"%s\") { inEffectPeriod { verdict } } } }"
                                .formatted(code, day))
                .path("cadre.facts.inEffectPeriod.verdict")
                .entity(String.class)
                .get()
                .equals("MET");
    }

    Instant lastRecorded() {
        return Instant.parse(
                graph.ask(
                                "{ cadre(by: {code: \"%s\"}) { history(first: 1) { nodes { recordedAt } } } }"
                                        .formatted(code))
                        .path("cadre.history.nodes[0].recordedAt")
                        .entity(String.class)
                        .get());
    }
}
