package dev.shiren.talent.search;

import dev.shiren.kernel.NodeId;
import dev.shiren.talent.search.filter.CadreFilter;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes operations that ask for whatever can be asked for, of whomever: most of what they name
/// exists, some of it does not.
final class RandomOperations {

    private static final List<String> FIELDS =
            List.of(
                    "code name gender birth age status version",
                    "unit { code path { code } } managementCategory { code }",
                    "currentAppointments { id title level { code } }",
                    "appointments(first: 3) { totalCount nodes { id title } pageInfo { endCursor }"
                            + " }",
                    "educations { id level school }",
                    "specialties { proficiency specialty { code } }",
                    "trainings(first: 2) { totalCount nodes { id hours } }",
                    "pools { since until inForce pool { code } }",
                    "rank { code } rankTransitions { possible reason }",
                    "performanceRecords(first: 5) { totalCount nodes { __typename id } }",
                    "supervisionEvents(first: 9) { totalCount nodes { id kind stage inEffect } }",
                    "effectPeriods { from until event }",
                    "facts { inEffectPeriod { verdict evidence { id } } grassrootsMonths { exact }"
                            + " trainingHours { exact } excellentStreak { exact } }",
                    "findings(first: 5) { totalCount nodes { kind message records { id } } }",
                    "history(first: 3) { totalCount nodes { version actor operation } }");

    private static final List<String> FACETS =
            List.of(
                    "GENDER",
                    "AGE_BAND",
                    "ETHNICITY",
                    "POLITICAL_STATUS",
                    "MANAGEMENT_CATEGORY",
                    "UNIT",
                    "UNIT_TYPE",
                    "POST_LEVEL",
                    "RANK",
                    "SPECIALTY",
                    "EDUCATION_LEVEL",
                    "POOL");

    private static final List<String> WORDS =
            List.of("单", "张娟", "职务", "随机镇", "招商", "外事", "dxm", "专业", "副书记", "王 子轩");

    private final Dice dice;
    private final RandomFilters filters;
    private final List<String> codes;
    private final List<Long> ids;

    /// @param people codes and ids of everybody in the full database
    /// @param words values that they have
    RandomOperations(long seed, Map<String, Long> people, Vocabulary words) {
        this.dice = new Dice(seed);
        this.filters = new RandomFilters(seed + 1, words);
        this.codes = people.keySet().stream().sorted().toList();
        this.ids = people.values().stream().sorted().toList();
    }

    /// A document with its variables.
    record Operation(String document, Map<String, Object> variables) {}

    Operation next() {
        return switch (dice.below(12)) {
            case 0 -> one();
            case 1 -> nodes();
            case 2, 3 -> list();
            case 4, 5, 6 -> search();
            case 7 -> suggestion();
            case 8, 9 -> statistics();
            case 10 -> dice.one(findings(), units(), reached());
            default -> dice.chance(0.5) ? refusedChange() : past();
        };
    }

    private Operation one() {
        String by =
                dice.chance(0.5)
                        ? "code: \"%s\"".formatted(code())
                        : "id: \"%s\"".formatted(cadre());
        return plain("{ cadre(by: {%s}) { id %s } }".formatted(by, fields()));
    }

    private Operation nodes() {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            wanted.add(dice.one(cadre(), record("Appointment", "A"), record("Appraisal", "P")));
            wanted.add(new NodeId("SupervisionEvent", id() + "/V" + dice.below(3)).toString());
            wanted.add(new NodeId("UnitRanking", "NI-" + dice.one(Values.UNITS)).toString());
        }
        return new Operation(
                """
                query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
                  ... on Cadre { name } ... on SupervisionEvent { kind refers { id } cadre { code } }
                  ... on Appraisal { year cadre { name } } } }\
                """,
                Map.of("ids", wanted));
    }

    private Operation list() {
        String order =
                dice.one("UNIT_SORT", "CODE", "BIRTH") + ", direction: " + dice.one("ASC", "DESC");
        return filtered(
                """
                query ($where: CadreFilter) {
                  cadres(where: $where, orderBy: [{field: %s}], %s: %d) {
                    totalCount edges { cursor node { id %s } } pageInfo { hasNextPage } } }\
                """
                        .formatted(order, dice.one("first", "last"), 1 + dice.below(9), fields()));
    }

    private Operation search() {
        Operation plain =
                filtered(
                        """
                        query ($text: String, $where: CadreFilter) {
                          searchCadres(text: $text, where: $where, first: %d) {
                            totalCount edges { cursor node { id %s } highlights { field fragments }
                              match { clause verdict evidence { id } } }
                            facets(fields: [%s]) { field missing
                              buckets { key label count selected } }
                            pageInfo { hasNextPage endCursor } } }\
                        """
                                .formatted(1 + dice.below(9), fields(), facets(3)));
        Map<String, Object> variables = new HashMap<>(plain.variables());
        if (dice.chance(0.6)) {
            variables.put("text", dice.one(WORDS));
        }
        return new Operation(plain.document(), variables);
    }

    private Operation suggestion() {
        return plain(
                "{ suggestCadres(prefix: \"%s\", first: 9) { id %s } }"
                        .formatted(dice.one(Values.NAMES), fields()));
    }

    private Operation statistics() {
        return filtered(
                """
                query ($where: CadreFilter) { cadreStatistics(where: $where) { total
                  groups(by: [%s]) { count suppressed keys { field key label } } } }\
                """
                        .formatted(facets(2)));
    }

    private Operation findings() {
        return plain(
                """
                { cadresWithFindings(first: 5) { scanned
                    edges { cursor node { cadre { code } findings { kind message } } } } }\
                """);
    }

    /// Whom a unit's result reaches through a post held there.
    private Operation reached() {
        return plain(
                """
                { cadreStatistics(where: {status: [SERVING], unitRankings: {bottom: %d}}) { total }
                  cadres(first: 9, where: {unitRankings: {indicators: ["经济运行"], top: 9}}) {
                    totalCount nodes { code } } }\
                """
                        .formatted(1 + dice.below(3)));
    }

    private Operation units() {
        return plain(
                """
                { units(first: 20) { totalCount nodes { code
                    rankings(first: 9) { totalCount nodes { id code rank } } } }
                  unitProposals(first: 9) { totalCount nodes { id } } }\
                """);
    }

    /// A change that nobody's version fits: whoever is not seen is not there.
    private Operation refusedChange() {
        return new Operation(
                """
                mutation ($input: RecordTrainingInput!) { recordTraining(input: $input) {
                  userErrors { code message path currentVersion } } }\
                """,
                Map.of(
                        "input",
                        Map.of(
                                "cadre",
                                cadre(),
                                "expectedVersion",
                                999_999,
                                "idempotencyKey",
                                "ni-" + dice.below(1_000_000_000),
                                "name",
                                "某班",
                                "mode",
                                "OFF_JOB",
                                "start",
                                "2026-01-05",
                                "hours",
                                8)));
    }

    private Operation past() {
        return plain(
                "{ cadre(by: {code: \"%s\"}, knownAt: \"%s\") { id %s } }"
                        .formatted(
                                code(),
                                dice.one("2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"),
                                fields()));
    }

    private Operation filtered(String document) {
        CadreFilter filter = filters.next();
        Map<String, Object> variables = new HashMap<>();
        variables.put("where", given(JsonMapper.shared().convertValue(filter, Map.class)));
        return new Operation(document, variables);
    }

    /// What a client writes: absent fields are left out.
    private static Object given(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> fields = new HashMap<>();
            object.forEach(
                    (name, field) -> {
                        if (field != null) {
                            fields.put(String.valueOf(name), given(field));
                        }
                    });
            return fields;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(RandomOperations::given).toList()
                : value;
    }

    private static Operation plain(String document) {
        return new Operation(document, Map.of());
    }

    private String fields() {
        return dice.one(FIELDS) + " " + dice.one(FIELDS);
    }

    private String facets(int most) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i <= dice.below(most); i++) {
            @Nullable String field = dice.one(FACETS);
            if (!chosen.contains(field)) {
                chosen.add(field);
            }
        }
        return String.join(", ", chosen);
    }

    private String code() {
        return dice.chance(0.9) ? dice.one(codes) : "NOBODY-" + dice.below(9);
    }

    private long id() {
        return dice.chance(0.9) ? dice.one(ids) : 900_000_000L + dice.below(9);
    }

    private String cadre() {
        return new NodeId("Cadre", Long.toString(id())).toString();
    }

    private String record(String kind, String prefix) {
        return new NodeId("Cadre", id() + "/" + kind + "/" + prefix + dice.below(4)).toString();
    }
}
