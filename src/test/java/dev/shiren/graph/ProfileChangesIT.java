package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Profiles, entered and corrected through the graph; the day is 2026-07-01.
@GraphTest
class ProfileChangesIT {

    private static final String ENTER =
            """
            mutation ($input: EnterCadreInput!) { enterCadre(input: $input) {
                cadre { id code name gender birth status version unit { code }
                  managementCategory { code } politicalStatus { code } languages resume }
                userErrors { code message path } } }\
            """;
    private static final String CADRE = "enterCadre.cadre";
    private static final String ERRORS = "enterCadre.userErrors";

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    ProfileChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "PR");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "PR");
    }

    @Test
    void correctsWhatIsGivenAndKeepsTheRest() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", "方一一");
        facts.put("birth", "1980-06");
        facts.put("politicalStatus", List.of("04", "01"));
        facts.put("workStart", "2002-07");
        facts.put("unit", "G3");
        facts.put("sort", 4);
        facts.put("nativePlace", Map.of("text", "云岭青石", "division", "539901"));
        facts.put("resume", "2002.07--          河湾镇科员");
        facts.put("status", "RETIRED");
        correct(facts);
        changing.now(
                        """
                        name gender birth workStart status sort version resume specialtyText
                        unit { code } politicalStatus { code } ethnicity { code }
                        history(first: 1) { nodes { operation reason } } rank { code }
                        educations { school }\
                        """)
                .path("cadre")
                .matchesJson(
                        """
                        {"name": "方一一", "gender": "FEMALE", "birth": "1980-06",
                         "workStart": "2002-07", "status": "RETIRED", "sort": 4, "version": 2,
                         "resume": "2002.07--          河湾镇科员",
                         "specialtyText": "熟悉财政预算管理和乡村振兴工作", "unit": {"code": "G3"},
                         "politicalStatus": [{"code": "04"}, {"code": "01"}],
                         "ethnicity": {"code": "01"}, "rank": null,
                         "history": {"nodes": [
                           {"operation": "correctProfile", "reason": "试验"}]},
                         "educations": [{"school": "江北大学"}]}\
                        """);
    }

    @Test
    void keepsTheRankThatWasGranted() {
        changing.done("grantRank", "rank { code }", Map.of("rank", "DY4", "since", "2021-03"));
        correct(Map.of("name", "方二"));
        changing.now("name rank { code since }")
                .path("cadre")
                .matchesJson(
                        "{\"name\": \"方二\", \"rank\": {\"code\": \"DY4\", \"since\":"
                                + " \"2021-03\"}}");
    }

    @Test
    void replacesAPlaceAsAWhole() {
        correct(Map.of("birthPlace", Map.of("text", "云岭青石", "division", "539901")));
        correct(Map.of("birthPlace", Map.of("text", "外省")));
        assertThat(
                        beans.getBean(JdbcTemplate.class)
                                .queryForMap(
                                        "SELECT birth_place, birth_division FROM cadre WHERE code ="
                                                + " ?",
                                        changing.code()))
                .containsEntry("birth_place", "外省")
                .containsEntry("birth_division", null);
    }

    @Test
    void refusesCorrectionsThatCannotBe() {
        String profile = "correctProfile";
        assertThat(changing.refused(profile, Map.of("unit", "NO-UNIT")))
                .isEqualTo("NOT_FOUND [input, unit]: there is no unit 'NO-UNIT'");
        assertThat(changing.refused(profile, Map.of("ethnicity", "77")))
                .isEqualTo("NOT_FOUND [input, ethnicity]: '77' is no code of GB/T 3304");
        assertThat(changing.refused(profile, Map.of("politicalStatus", List.of("77"))))
                .isEqualTo("NOT_FOUND [input, politicalStatus]: '77' is no code of GB/T 4762");
        assertThat(changing.refused(profile, Map.of("politicalStatus", List.of("01", "01"))))
                .startsWith("INVALID_VALUE [input, politicalStatus]: politicalStatus has [01, 01]");
        assertThat(changing.refused(profile, Map.of("managementCategory", "77")))
                .isEqualTo("NOT_FOUND [input, managementCategory]: '77' is no code of ZB130");
        assertThat(changing.refused(profile, Map.of("personCategory", "7")))
                .isEqualTo("NOT_FOUND [input, personCategory]: '7' is no code of ZB125");
        assertThat(changing.refused(profile, Map.of("workStart", "1979")))
                .isEqualTo(
                        "INVALID_VALUE [input, workStart]: workStart 1979 is before the birth"
                                + " 1980-05: correct one of them");
        assertThat(changing.refused(profile, Map.of("birth", "2027")))
                .isEqualTo("INVALID_VALUE [input, birth]: birth 2027 is yet to come");
        assertThat(changing.refused(profile, Map.of("birth", "1980-05-06")))
                .startsWith("INVALID_VALUE [input, birth]: a day of birth is not kept here");
        assertThat(changing.refused(profile, Map.of("name", "")))
                .startsWith("INVALID_VALUE [input, name]: name is blank");
        assertThat(changing.refused(profile, Map.of("languages", List.of("英语,法语"))))
                .startsWith("INVALID_VALUE [input, languages]: languages has '英语,法语'");
        Map<String, Object> place = Map.of("text", "云岭", "division", "12");
        assertThat(changing.refused(profile, Map.of("nativePlace", place)))
                .startsWith("INVALID_VALUE [input, nativePlace]");
    }

    @Test
    void entersACadreOnce() {
        String code = changing.code() + "-NEW";
        Response answer = enter(facts(code), "first");
        answer.path(CADRE)
                .matchesJson(
                        """
                        {"code": "%s", "name": "顾新", "gender": "MALE", "birth": "1990-03",
                         "status": "SERVING", "version": 1, "unit": {"code": "G3"},
                         "managementCategory": {"code": "04"}, "politicalStatus": [{"code": "01"}],
                         "languages": ["英语"], "resume": "2012.07--          河湾镇科员"}\
                        """
                                .formatted(code));
        assertThat(json(enter(facts(code), "first"))).isEqualTo(json(answer));
        enter(facts(code), "second")
                .path(ERRORS)
                .matchesJson(
                        """
                        [{"code": "DUPLICATE", "path": ["input", "code"],
                          "message": "there is a cadre '%1$s': correct that one, or give another code"}]\
                        """
                                .formatted(code));
        enter(facts(code + "-2"), "first")
                .path(ERRORS + "[*].code")
                .entityList(String.class)
                .containsExactly("KEY_REUSED");
    }

    @Test
    void sealsTheDayOfABirthUntilItsMonthProvesWrong() {
        String code = changing.code() + "-DAY";
        String id = enter(facts(code), "day").path(CADRE + ".id").entity(String.class).get();
        assertThat(sealedBirths(code)).isEqualTo(1);
        Map<String, Object> input =
                Map.of(
                        "cadre",
                        id,
                        "expectedVersion",
                        1,
                        "idempotencyKey",
                        code + "-birth",
                        "birth",
                        "1990-04");
        graph.ask(
                        """
                        mutation ($input: CorrectProfileInput!) { correctProfile(input: $input) {
                            cadre { birth version } } }\
                        """,
                        Map.of("input", input))
                .path("correctProfile.cadre")
                .matchesJson("{\"birth\": \"1990-04\", \"version\": 2}");
        assertThat(sealedBirths(code)).isZero();
    }

    @Test
    void refusesToEnterWhoCannotBe() {
        String code = changing.code() + "-BAD";
        assertThat(refusal(code, "unit", "NO-UNIT")).isEqualTo("[NOT_FOUND] [input, unit]");
        assertThat(refusal(code, "workStart", "1989-01"))
                .isEqualTo("[INVALID_VALUE] [input, workStart]");
        assertThat(refusal(code, "name", " ")).isEqualTo("[INVALID_VALUE] [input, name]");
        assertThat(refusal(code, "code", "编号")).isEqualTo("[INVALID_VALUE] [input, code]");
        graph.ask("{ cadre(by: {code: \"%s\"}) { id } }".formatted(code))
                .path("cadre")
                .valueIsNull();
    }

    @Test
    void letsOneOfManyEnterACode() throws Exception {
        String code = changing.code() + "-RACE";
        List<Callable<String>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String key = "race-" + i % 3;
            writers.add(() -> json(enter(facts(code), key)));
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<String> answer : threads.invokeAll(writers)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers)
                .filteredOn(answer -> answer.contains("DUPLICATE"))
                .hasSize(4)
                .allMatch(answer -> answer.contains("cadre=null"));
        assertThat(answers.stream().filter(answer -> answer.contains("version=1")).distinct())
                .hasSize(1);
    }

    private int sealedBirths(String code) {
        return beans.getBean(JdbcTemplate.class)
                .queryForList(
                        """
                        SELECT p.cadre_id FROM cadre c JOIN cadre_private p ON p.cadre_id = c.id
                        WHERE c.code = ? AND p.birth IS NOT NULL\
                        """,
                        Long.class,
                        code)
                .size();
    }

    private void correct(Map<String, Object> facts) {
        changing.done("correctProfile", "userErrors { path }", facts);
    }

    private static Map<String, Object> facts(String code) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", code);
        facts.put("name", "顾新");
        facts.put("gender", "MALE");
        facts.put("birth", "1990-03-08");
        facts.put("unit", "G3");
        facts.put("managementCategory", "04");
        facts.put("politicalStatus", List.of("01"));
        facts.put("workStart", "2012-07");
        facts.put("languages", List.of("英语"));
        facts.put("resume", "2012.07--          河湾镇科员");
        return facts;
    }

    private Response enter(Map<String, Object> facts, String key) {
        Map<String, Object> input = new HashMap<>(facts);
        input.put("idempotencyKey", changing.code() + "-" + key);
        Response answer = graph.ask(ENTER, Map.of("input", input));
        answer.errors().verify();
        return answer;
    }

    private String refusal(String code, String field, String value) {
        Map<String, Object> facts = facts(code);
        facts.put(field, value);
        Response answer = enter(facts, "bad-" + field);
        answer.path(CADRE).valueIsNull();
        return answer.path(ERRORS + "[*].code").entityList(String.class).get()
                + " "
                + answer.path(ERRORS + "[0].path").entityList(String.class).get();
    }

    private static String json(Response answer) {
        return answer.path("enterCadre").entity(Object.class).get().toString();
    }
}
