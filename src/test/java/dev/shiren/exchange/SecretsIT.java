package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.shiren.kernel.NodeId;
import dev.shiren.testing.EngineTest;
import dev.shiren.testing.TestEngines;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Known secrets come in by every door and are refused at every one; afterwards none of them stands
/// in the index, in the log, in an answer's error, in a finding or in a plain column.
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsIT {

    private static final String ID_NUMBER = PersonForm.idNumber("11010119771123471");
    private static final String FORM_NUMBER = PersonForm.idNumber("11010119780817533");
    private static final String BAD_NUMBER = "110101197711239999";
    private static final String DAY = "1977-11-23";
    private static final String FORM_DAY = "19780817";
    private static final String FORMER_NAME = "旧名秘甲";
    private static final String FATHER = "秘父某乙";
    private static final String WIFE = "秘妻某丙";
    private static final String WORKPLACE = "秘密工作单位丁";
    private static final String MATTER = "秘密事由戊";
    private static final List<String> SECRETS =
            List.of(
                    ID_NUMBER,
                    FORM_NUMBER,
                    BAD_NUMBER,
                    DAY,
                    FORM_DAY,
                    FORMER_NAME,
                    FATHER,
                    WIFE,
                    WORKPLACE,
                    MATTER);

    private final PersonImports people;
    private final WebGraphQlTester graph;
    private final JdbcTemplate jdbc;
    private final Path folder;
    private final StringBuilder told = new StringBuilder();

    SecretsIT(
            @Autowired BeanFactory beans,
            @Autowired WebGraphQlHandler web,
            @Autowired JdbcTemplate jdbc,
            @TempDir Path folder) {
        this.people = new PersonImports(beans, folder);
        this.graph = WebGraphQlTester.create(web);
        this.jdbc = jdbc;
        this.folder = folder;
    }

    @Test
    void keepsSecretsOutOfIndexLogsAndErrors(CapturedOutput output) throws Exception {
        importThem();
        importBadLines();
        String id = new NodeId("Cadre", id("SEC-1")).toString();
        change(id);
        refuse(id);
        assertThat(indexed("SEC-1")).contains("SEC-1");
        assertNone("the index", indexed(""));
        assertNone("the log", output.getAll());
        assertNone("an error or a finding", told.toString());
        assertNone("a plain column", plain());
        // They were there: the sealed documents are not empty.
        assertThat(
                        jdbc.queryForObject(
                                "SELECT COUNT(*) FROM family_member WHERE cadre_id = ?",
                                Integer.class,
                                id("SEC-1")))
                .isEqualTo(2);
    }

    private void importThem() throws IOException {
        people.roster(
                PersonImports.cadre(
                        "SEC-1",
                        "方密一",
                        DAY,
                        ",\"idNumber\":\"%s\",\"formerNames\":[\"%s\"],\"family\":[{\"relation\":\"父亲\",\"name\":\"%s\"}]"
                                .formatted(ID_NUMBER, FORMER_NAME, FATHER)),
                PersonImports.cadre("SEC-2", "方密二", "1978-08", ""));
        people.run(
                people.one(PersonForm.of("方密二", FORM_DAY).with("ShenFenZheng", FORM_NUMBER)),
                ImportOptions.NONE);
        told.append(people.log.findings);
    }

    private void importBadLines() throws IOException {
        List<String> more =
                List.of(
                        ",\"idNumber\":\"%s\"".formatted(BAD_NUMBER),
                        ",\"idNumber\":\"%s\",\"family\":\"%s\"".formatted(ID_NUMBER, FATHER),
                        ",\"formerNames\":[\"%s\"]".formatted(FORMER_NAME.repeat(60)),
                        ",\"family\":[{\"relation\":\"父亲\",\"nome\":\"%s\"}]".formatted(FATHER),
                        ",\"family\":[{\"relation\":\"父亲\",\"name\":\"%s".formatted(FATHER));
        for (String line : more) {
            Path file = folder.resolve("bad.ndjson");
            Files.writeString(file, PersonImports.cadre("SEC-3", "方密三", DAY, line));
            people.run(file, ImportOptions.NONE);
            assertThat(people.log.findings).isNotEmpty();
            told.append(people.log.findings);
        }
        people.run(
                people.one(PersonForm.of("方密二", FORM_DAY).with("ShenFenZheng", ID_NUMBER)),
                ImportOptions.NONE);
        told.append(people.log.findings);
    }

    private void change(String id) {
        send(
                "addFamilyMember",
                id,
                Map.of("relation", "妻子", "name", WIFE, "unitAndPost", WORKPLACE));
        send("receiveComplaint", "RegisterSupervisionEventInput", id, complaint("2026-01-05"));
        assertThat(told.toString()).doesNotContain("\"code\"", "STALE");
    }

    private void refuse(String id) {
        send("addFamilyMember", id, Map.of("relation", "妻子", "name", WIFE.repeat(90)));
        send(
                "addFamilyMember",
                id,
                Map.of("relation", "妻子", "name", WIFE, "unitAndPost", WORKPLACE.repeat(300)));
        send("receiveComplaint", "RegisterSupervisionEventInput", id, complaint("2999-01-05"));
        send(
                "receiveComplaint",
                "RegisterSupervisionEventInput",
                id,
                Map.of("on", "2026-01-05", "matter", MATTER.repeat(2000)));
    }

    private static Map<String, Object> complaint(String on) {
        return Map.of("on", on, "matter", MATTER);
    }

    private void send(String mutation, String id, Map<String, Object> facts) {
        send(
                mutation,
                Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input",
                id,
                facts);
    }

    private void send(String mutation, String type, String id, Map<String, Object> facts) {
        Map<String, Object> input = new HashMap<>(facts);
        input.put("cadre", id);
        input.put("expectedVersion", version());
        input.put("idempotencyKey", "secrets-" + told.length() + "-" + facts.hashCode());
        Response answer =
                graph.document(
                                """
                                mutation ($input: %s!) { %s(input: $input) {
                                    userErrors { code message path } } }\
                                """
                                        .formatted(type, mutation))
                        .variable("input", input)
                        .execute();
        answer.errors().satisfy(errors -> told.append(errors));
        answer.path(mutation + ".userErrors")
                .entity(Object.class)
                .satisfies(errors -> told.append(errors));
    }

    private long version() {
        return number("SELECT version FROM cadre WHERE code = ?", "SEC-1");
    }

    private String id(String code) {
        return Long.toString(number("SELECT id FROM cadre WHERE code = ?", code));
    }

    private long number(String sql, String code) {
        Long number = jdbc.queryForObject(sql, Long.class, code);
        return number == null ? 0 : number;
    }

    /// All that is stored of all documents, once the one with a code can be found.
    private String indexed(String code) throws IOException, InterruptedException {
        await().atMost(Duration.ofMinutes(1)).until(() -> search(code).contains(code));
        return search("");
    }

    private static String search(String text) throws IOException, InterruptedException {
        TestEngines engines = TestEngines.get();
        URI uri =
                URI.create(
                        engines.addresses().elasticsearchUri()
                                + "/"
                                + engines.indexPrefix()
                                + "*/_search?size=10000&stored_fields=*&_source=true"
                                + (text.isEmpty() ? "" : "&q=%22" + text + "%22"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
        }
    }

    /// All values of all text columns of all tables but those of other tests' choosing.
    private String plain() {
        List<Map<String, @Nullable Object>> columns =
                jdbc.queryForList(
                        """
                        SELECT table_name AS t, column_name AS c FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'char', 'text',
                            'mediumtext', 'longtext')\
                        """);
        return columns.stream()
                .map(
                        column ->
                                jdbc.queryForList(
                                                "SELECT `%2$s` FROM `%1$s` WHERE CONVERT(`%2$s` USING utf8mb4) COLLATE utf8mb4_bin REGEXP ?"
                                                        .formatted(
                                                                column.get("t"), column.get("c")),
                                                String.class,
                                                String.join("|", SECRETS))
                                        .toString())
                .collect(Collectors.joining());
    }

    private static void assertNone(String place, String text) {
        for (String secret : SECRETS) {
            assertThat(text.contains(secret)).as("%s in %s", secret, place).isFalse();
        }
    }
}
