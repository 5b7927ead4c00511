package dev.shiren.talent.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Role;
import dev.shiren.access.Viewer;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.UnitRanking;
import dev.shiren.performance.UnitRankings;
import dev.shiren.talent.index.IndexProgress;
import dev.shiren.talent.index.Rebuild;
import dev.shiren.testing.TestViewer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Invariant 3: every answer is what it would be if the database held only what the viewer may see.
/// Random operations are asked of the full database and of one that the rest was taken out of. The
/// seed is in every message; `-Dshiren.test.seed` repeats a run, `-Dshiren.test.operations` asks
/// more, over all roles.
@SearchTest
class NoninterferenceIT {

    private static final int OPERATIONS = Integer.getInteger("shiren.test.operations", 300);

    /// Units below `S1`, the viewers' own.
    private static final String SEEN_UNITS = "('S1', 'S11', 'S12')";

    /// The day that the tests' clock shows.
    private static final String TODAY = "2026-07-01";

    private final GraphQlTester tester;
    private final JdbcTemplate jdbc;
    private final CadreDocuments documents;
    private final Rebuild rebuild;
    private final UnitRankings rankings;
    private final TransactionTemplate transaction;

    NoninterferenceIT(
            @Autowired GraphQlTester tester,
            @Autowired JdbcTemplate jdbc,
            @Autowired CadreDocuments documents,
            @Autowired Rebuild rebuild,
            @Autowired UnitRankings rankings,
            @Autowired PlatformTransactionManager transactions) {
        this.tester = tester;
        this.jdbc = jdbc;
        this.documents = documents;
        this.rebuild = rebuild;
        this.rankings = rankings;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void rankUnits() {
        rankings.merge(
                Values.UNITS.stream()
                        .map(
                                unit ->
                                        new UnitRanking(
                                                "NI-" + unit,
                                                unit,
                                                "2025-Q3",
                                                RankingDimension.PERFORMANCE,
                                                null,
                                                "经济运行",
                                                7,
                                                7,
                                                BigDecimal.TEN,
                                                null))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void answersAsIfTheRestDidNotExist(Role role) throws InterruptedException {
        Map<String, Long> people = people("TRUE");
        Viewer viewer = viewer(role, people("c.unit = 'S11'").keySet().stream().sorted().toList());
        List<RandomOperations.Operation> operations = new ArrayList<>();
        RandomOperations random =
                new RandomOperations(SearchWorld.SEED + role.name().hashCode(), people, words());
        for (int i = 0; i < Math.ceilDiv(OPERATIONS, Role.values().length); i++) {
            operations.add(random.next());
        }
        List<String> full = operations.stream().map(o -> answer(viewer, o)).toList();
        List<String> reduced;
        try (Reduced database = new Reduced(jdbc, transaction)) {
            reduce(database, viewer);
            rebuild.run(IndexProgress.NONE);
            reduced = operations.stream().map(o -> answer(viewer, o)).toList();
        }
        rebuild.run(IndexProgress.NONE);
        if (isOfPersons(viewer)) {
            assertThat(full.stream().filter(answer -> !answer.contains("errors=")).count())
                    .as("operations that are answered, %s", role)
                    .isGreaterThan(operations.size() / 10);
        }
        for (int i = 0; i < operations.size(); i++) {
            assertThat(full.get(i))
                    .as("seed %d, %s, %s", SearchWorld.SEED, role, operations.get(i))
                    .isEqualTo(reduced.get(i))
                    .doesNotContain("INTERNAL_ERROR");
        }
    }

    private static boolean isOfPersons(Viewer viewer) {
        return switch (viewer.role()) {
            case CADRE_OFFICER, SUPERVISION_OFFICER, LEADER -> true;
            default -> false;
        };
    }

    /// The first of the cadres is the viewer.
    private static Viewer viewer(Role role, List<String> own) {
        return new Viewer(
                "ni-" + role,
                "试验员",
                role,
                Set.of("S1"),
                Set.of("02", "03"),
                Set.of(own.get(1) + "/V1"),
                role == Role.PERSON || role == Role.CADRE_OFFICER ? own.getFirst() : null,
                null);
    }

    /// Takes away what the viewer may not see, by the rules as they are written, not by the code.
    private void reduce(Reduced database, Viewer viewer) {
        database.keepCadres(people(seen(viewer)).values());
        database.takeAway("unit_ranking", unitResults(viewer));
        database.takeAway("supervision_event", "NOT (" + events(viewer) + ")");
    }

    private static String seen(Viewer viewer) {
        return switch (viewer.role()) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> "FALSE";
            case PERSON -> "c.code = '%s'".formatted(viewer.cadre());
            default ->
                    "c.unit IN %s AND c.management_category IN ('02', '03') AND c.code <> '%s'"
                            .formatted(SEEN_UNITS, viewer.cadre());
        };
    }

    private static String unitResults(Viewer viewer) {
        return switch (viewer.role()) {
            case UNIT_OFFICER, CADRE_OFFICER, APPRAISAL_OFFICER, LEADER, DASHBOARD ->
                    "unit NOT IN " + SEEN_UNITS;
            default -> "TRUE";
        };
    }

    /// Measures are for those who choose people while they count, later for the supervisors and the
    /// person; what is not concluded is for members of the case.
    private String events(Viewer viewer) {
        String open = "(stage = 'SEALED' OR (stage = 'OPEN' AND type <> 'CASE_FILED'))";
        String counting =
                """
                (stage <> 'REVOKED' AND NOT EXISTS (SELECT 1 FROM effect_period p
                    WHERE p.cadre_id = supervision_event.cadre_id
                        AND p.event_code = supervision_event.code
                        AND NOT (p.from_date <= '%1$s'
                            AND (p.until_date IS NULL OR p.until_date > '%1$s'))))\
                """
                        .formatted(TODAY);
        String clearance = viewer.clearances().iterator().next();
        String ownCase =
                "(cadre_id = %d AND code = 'V1')"
                        .formatted(
                                people("c.code = '" + clearance.replace("/V1", "") + "'")
                                        .values()
                                        .stream()
                                        .findFirst()
                                        .orElse(0L));
        return switch (viewer.role()) {
            case CADRE_OFFICER, LEADER -> "NOT " + open + " AND " + counting;
            case SUPERVISION_OFFICER -> "NOT " + open + " OR " + ownCase;
            case PERSON -> "NOT " + open;
            default -> "FALSE";
        };
    }

    private Map<String, Long> people(String condition) {
        Map<String, Long> people = new HashMap<>();
        jdbc.query(
                "SELECT c.code, c.id FROM cadre c WHERE c.version > 0 AND " + condition,
                row -> {
                    people.put(row.getString(1), row.getLong(2));
                });
        return people;
    }

    private Vocabulary words() {
        return Vocabulary.of(
                documents.after(0, 10_000),
                jdbc.query(
                        "SELECT DISTINCT indicator FROM unit_ranking",
                        (row, _) -> Objects.requireNonNull(row.getString(1))));
    }

    private String answer(Viewer viewer, RandomOperations.Operation operation) {
        GraphQlTester.Request<?> request = tester.document(operation.document());
        operation.variables().forEach(request::variable);
        return TestViewer.as(
                viewer, () -> told(new TreeMap<>(request.execute().returnResponse().toMap())));
    }

    // What is left of the budget is the account's own doing.
    private static String told(Map<String, Object> answer) {
        if (answer.remove("extensions") instanceof Map<?, ?> extensions) {
            answer.put("withheld", String.valueOf(extensions.get("withheld")));
        }
        return answer.toString();
    }
}
