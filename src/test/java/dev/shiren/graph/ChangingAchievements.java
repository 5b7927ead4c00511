package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// A cadre whose achievements many writers move at once, beside a model of its own of what should
/// be: the stages of all achievements after each version.
final class ChangingAchievements {

    /// From each stage, the mutations that lead on and where to (domain rules, written anew).
    private static final Map<String, Map<String, String>> WAYS =
            Map.of(
                    "DRAFT", Map.of("certifyAchievement", "CERTIFIED"),
                    "CERTIFIED",
                            Map.of(
                                    "publiciseAchievement",
                                    "PUBLICISED",
                                    "returnAchievement",
                                    "DRAFT"),
                    "PUBLICISED",
                            Map.of(
                                    "reviewAchievement",
                                    "REVIEWED",
                                    "objectToAchievement",
                                    "OBJECTED"),
                    "REVIEWED",
                            Map.of("fileAchievement", "FILED", "objectToAchievement", "OBJECTED"),
                    "OBJECTED",
                            Map.of("dismissObjection", "PUBLICISED", "upholdObjection", "REJECTED"),
                    "FILED", Map.of(),
                    "REJECTED", Map.of());
    private static final List<String> MOVES =
            WAYS.values().stream()
                    .map(Map::keySet)
                    .flatMap(Collection::stream)
                    .distinct()
                    .sorted()
                    .toList();
    private static final int PAGE = 100;
    private static final String DRAFT = "draftAchievement";

    private static final String HISTORY =
            "history(first: %d%s) { nodes { version recordedAt } pageInfo { endCursor } }";

    private final Graph graph;
    private final Changing cadre;
    private final NavigableMap<Long, Map<String, String>> versions = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, Integer> answers = new ConcurrentHashMap<>();

    ChangingAchievements(Graph graph, BeanFactory beans) {
        this.graph = graph;
        this.cadre = new Changing(graph, beans, "SEQ");
        versions.put(cadre.version(), Map.of());
    }

    /// Sends a random command at a version that is the last one, or a little older.
    void change(Random random) {
        long version = random.nextInt(8) == 0 ? versions.firstKey() : versions.lastKey();
        Map<String, String> stages = Objects.requireNonNull(versions.get(version));
        List<String> codes = List.copyOf(stages.keySet());
        if (codes.isEmpty() || (codes.size() < PAGE && random.nextInt(10) == 0)) {
            draft(version, stages);
            return;
        }
        String code = codes.get(random.nextInt(codes.size()));
        List<String> legal = ways(stages, code).keySet().stream().sorted().toList();
        String mutation =
                legal.isEmpty() || random.nextInt(4) == 0
                        ? MOVES.get(random.nextInt(MOVES.size()))
                        : legal.get(random.nextInt(legal.size()));
        move(mutation, version, stages, code);
    }

    private void draft(long version, Map<String, String> stages) {
        Response answer =
                send(
                        DRAFT,
                        version,
                        Map.of("title", "试验事项", "category", "KEY_PROJECT", "role", "LEAD"));
        if (outcome(answer, DRAFT).equals("DONE")) {
            String code = answer.path(DRAFT + ".achievement.code").entity(String.class).get();
            follow(version, stages, code, "DRAFT");
        }
    }

    private void move(String mutation, long version, Map<String, String> stages, String code) {
        String to = ways(stages, code).get(mutation);
        Response answer = send(mutation, version, Map.of("achievement", code));
        String outcome = outcome(answer, mutation);
        if (outcome.equals("STALE_VERSION")) {
            assertThat(cadre.version()).isGreaterThan(version);
        } else {
            assertThat(outcome)
                    .as("%s of %s", mutation, stages.get(code))
                    .isEqualTo(to == null ? "ILLEGAL_TRANSITION" : "DONE");
        }
        if (to != null && outcome.equals("DONE")) {
            follow(version, stages, code, to);
        }
    }

    private static Map<String, String> ways(Map<String, String> stages, String code) {
        return WAYS.getOrDefault(stages.getOrDefault(code, ""), Map.of());
    }

    /// Nobody else made the next version.
    private void follow(long version, Map<String, String> stages, String code, String stage) {
        Map<String, String> next = new HashMap<>(stages);
        next.put(code, stage);
        assertThat(versions.putIfAbsent(version + 1, Map.copyOf(next))).isNull();
    }

    /// What the cadre came to is what the writers did, one after the other.
    void hasEveryVersion() {
        assertThat(cadre.version()).isEqualTo(versions.lastKey());
        assertThat(versions).hasSize((int) (versions.lastKey() - versions.firstKey() + 1));
        assertThat(answers.getOrDefault("DONE", 0)).isEqualTo(versions.size() - 1);
        assertThat(stages("")).isEqualTo(versions.lastEntry().getValue());
    }

    /// At every time that a version was recorded, it was known.
    void replaysWhatWasKnown() {
        Map<Long, Instant> recorded = recorded();
        assertThat(recorded).hasSize(versions.size());
        versions.forEach(
                (version, stages) -> {
                    Instant then = recorded.get(version);
                    Instant next = recorded.get(version + 1);
                    if (next == null || next.isAfter(then)) {
                        assertThat(stages(", knownAt: \"%s\"".formatted(then)))
                                .as("version %d at %s", version, then)
                                .isEqualTo(stages);
                    }
                });
    }

    /// How often each kind of answer was given.
    static Map<String, Integer> answers(List<ChangingAchievements> cadres) {
        Map<String, Integer> all = new TreeMap<>();
        cadres.forEach(cadre -> cadre.answers.forEach((k, n) -> all.merge(k, n, Integer::sum)));
        return all;
    }

    private Response send(String mutation, long version, Map<String, Object> facts) {
        Map<String, Object> input = new HashMap<>(facts);
        input.put("cadre", cadre.id());
        input.put("expectedVersion", version);
        input.put("idempotencyKey", UUID.randomUUID().toString());
        Response answer =
                graph.ask(
                        """
                        mutation ($input: %s!) { %s(input: $input) {
                            achievement { code } userErrors { code } } }\
                        """
                                .formatted(
                                        mutation.equals(DRAFT)
                                                ? "DraftAchievementInput"
                                                : "MoveAchievementInput",
                                        mutation),
                        Map.of("input", input));
        answer.errors().verify();
        return answer;
    }

    private String outcome(Response answer, String mutation) {
        List<String> codes =
                answer.path(mutation + ".userErrors[*].code").entityList(String.class).get();
        String outcome = codes.isEmpty() ? "DONE" : codes.getFirst();
        answers.merge(outcome, 1, Integer::sum);
        return outcome;
    }

    private Map<String, String> stages(String knownAt) {
        Response answer =
                graph.ask(
                        """
                        { cadre(by: {code: "%s"}%s) { performanceRecords(first: %d) { nodes {
                            ... on Achievement { code stage } } } } }\
                        """
                                .formatted(cadre.code(), knownAt, PAGE));
        String nodes = "cadre.performanceRecords.nodes[*].";
        List<String> codes = answer.path(nodes + "code").entityList(String.class).get();
        List<String> stages = answer.path(nodes + "stage").entityList(String.class).get();
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            found.put(codes.get(i), stages.get(i));
        }
        return found;
    }

    private Map<Long, Instant> recorded() {
        Map<Long, Instant> recorded = new HashMap<>();
        String after = "";
        do {
            Response page = cadre.now(HISTORY.formatted(PAGE, after));
            String nodes = "cadre.history.nodes[*].";
            List<Long> numbers = page.path(nodes + "version").entityList(Long.class).get();
            List<String> times = page.path(nodes + "recordedAt").entityList(String.class).get();
            for (int i = 0; i < numbers.size(); i++) {
                recorded.put(numbers.get(i), Instant.parse(times.get(i)));
            }
            after = page.path("cadre.history.pageInfo.endCursor").entity(String.class).get();
            after = numbers.size() < PAGE ? "" : ", after: \"%s\"".formatted(after);
        } while (!after.isEmpty());
        return recorded;
    }
}
