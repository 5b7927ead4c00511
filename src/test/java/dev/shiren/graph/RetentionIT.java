package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.shiren.access.Vault;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.Command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The command `retention` on complaints and keys; the day is 2026-07-01, complaints are kept for
/// 36 months.
@GraphTest
class RetentionIT extends SupervisionChanges {

    private final ListableBeanFactory beans;
    private final JdbcTemplate jdbc;
    @TempDir Path folder;

    RetentionIT(@Autowired Graph graph, @Autowired ListableBeanFactory beans) {
        super(graph, (BeanFactory) beans);
        this.beans = beans;
        this.jdbc = beans.getBean(JdbcTemplate.class);
    }

    @Test
    void saysWhatIsOverAndChangesNothing() throws IOException {
        String complaint = unfounded("2023-06-30");
        String young = unfounded("2023-07-01");
        int version = version();
        Path list = folder.resolve("list.ndjson");
        Map<String, Object> summary = retention(Map.of("list", list.toString()));
        assertThat(summary).containsEntry("applied", false);
        assertThat(part(summary, "complaints"))
                .containsEntry("rule", "retention COMPLAINT: 36 MONTH")
                .containsEntry("verified", false)
                .containsEntry("concludedUntil", "2023-06-30");
        assertThat(Files.readAllLines(list))
                .contains(
                        "{\"cadre\":\"%s\",\"event\":\"%s\",\"outcome\":\"UNFOUNDED\",\"since\":\"2023-06-30\"}"
                                .formatted(code, complaint))
                .noneMatch(line -> line.contains('"' + code + "\",\"event\":\"" + young));
        assertThat(events()).containsExactlyInAnyOrder(complaint, young);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void removesAComplaintWithAllThatItLeft() throws IOException {
        String complaint = unfounded("2022-05-05");
        String young = unfounded("2024-05-05");
        Response measure = admonish("2025-06-10", Map.of());
        assertThat(codes(measure, "admonish")).isEmpty();
        long id = cadreId();
        assertThat(traces(id, complaint)).isEqualTo(3);
        byte[] before = document();
        retention(Map.of("apply", ""));
        assertThat(events()).containsExactlyInAnyOrder(young, shown(measure, "admonish"));
        assertThat(rows("supervision_procedure", "event_code", complaint)).isZero();
        assertThat(traces(id, complaint)).isZero();
        assertThat(traces(id, young)).isEqualTo(3);
        assertThat(keys(id)).isEqualTo(4);
        assertThat(document()).isEqualTo(before);
        assertThat(logged(id, complaint)).isEqualTo(1);
        assertThat(logged(id, young)).isZero();
        graph.ask(
                        "{ cadre(by: {code: \"%s\"}) { history { nodes { operation } } } }"
                                .formatted(code))
                .path("cadre.history.nodes[*].operation")
                .entityList(String.class)
                .containsExactly("admonish", "import");
    }

    @Test
    void removesNothingTwiceAndLeavesTheIndexAsItIs() throws IOException {
        unfounded("2022-05-05");
        retention(Map.of("apply", ""));
        int version = version();
        long log = jdbc.queryForObject("SELECT COUNT(*) FROM retention_log", Long.class);
        assertThat(part(retention(Map.of("apply", "")), "complaints")).containsEntry("count", 0L);
        assertThat(version()).isEqualTo(version);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM retention_log", Long.class))
                .isEqualTo(log);
        // The index of a fresh context is still being built.
        await().atMost(Duration.ofMinutes(1))
                .ignoreException(IllegalStateException.class)
                .untilAsserted(
                        () ->
                                assertThat(
                                                command("prove")
                                                        .run(List.of(), Map.of(), _ -> {})
                                                        .summary())
                                        .containsEntry("drift", 0L));
    }

    @Test
    void keepsUnresolvedAndOpenComplaints() throws IOException {
        String open = complaint("2020-01-01");
        String unresolved = complaint("2020-01-02");
        step("verifyComplaint", unresolved, "2020-02-01");
        conclude(unresolved, "UNRESOLVED", "2020-03-01");
        retention(Map.of("apply", ""));
        assertThat(events()).containsExactlyInAnyOrder(open, unresolved);
    }

    @Test
    void countsFromTheSealWhereThereIsOne() throws IOException {
        String complaint = unfounded("2022-05-05");
        step("offerClarification", complaint, "2023-05-06");
        done(
                "recordClarification",
                "RecordClarificationInput",
                Map.of("event", complaint, "mode", "LETTER", "scope", "本人", "on", "2023-06-07"));
        step("sealComplaint", complaint, "2023-08-01");
        retention(Map.of("apply", ""));
        assertThat(events()).contains(complaint);
    }

    @Test
    void removesABatchWholeOrNotAtAll() throws IOException {
        String complaint = unfounded("2022-05-05");
        TransactionTemplate transaction =
                new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(
                status -> {
                    try {
                        retention(Map.of("apply", ""));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                    assertThat(events()).isEmpty();
                    status.setRollbackOnly(); // as when it is killed
                });
        assertThat(events()).containsExactly(complaint);
        assertThat(logged(cadreId(), complaint)).isZero();
        retention(Map.of("apply", ""));
        assertThat(events()).isEmpty();
        assertThat(logged(cadreId(), complaint)).isEqualTo(1);
    }

    @Test
    void takesTheSameNumberOfStatementsForManyComplaints() {
        List<String> few = statements(1);
        writeACadre();
        List<String> many = statements(6);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(45);
    }

    @Test
    void removesOldKeysOfRequests() throws IOException {
        complaint("2026-01-01");
        long id = cadreId();
        jdbc.update(
                "UPDATE idempotency_key SET recorded_at = ? WHERE subject_key = ?",
                "2026-04-01 23:59:59",
                Long.toString(id));
        assertThat(part(retention(Map.of()), "requestKeys"))
                .containsEntry("recordedUntil", "2026-04-01");
        assertThat(keys(id)).isEqualTo(1);
        retention(Map.of("apply", ""));
        assertThat(keys(id)).isZero();
        complaint("2026-01-01");
        jdbc.update(
                "UPDATE idempotency_key SET recorded_at = ? WHERE subject_key = ?",
                "2026-04-02 00:00:00",
                Long.toString(id));
        retention(Map.of("apply", ""));
        assertThat(keys(id)).isEqualTo(1);
    }

    @Test
    void asksForOneOfTheTwoWays() {
        assertThatThrownBy(() -> retention(Map.of("apply", "", "dry-run", "")))
                .isInstanceOf(Command.UsageException.class);
        assertThatThrownBy(() -> command("retention").run(List.of("x"), Map.of(), _ -> {}))
                .isInstanceOf(Command.UsageException.class);
    }

    private List<String> statements(int complaints) {
        for (int i = 0; i < complaints; i++) {
            unfounded("2022-05-05");
        }
        return List.copyOf(
                graph.statementsOf(
                        () -> {
                            try {
                                retention(Map.of("apply", ""));
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        }));
    }

    private String complaint(String on) {
        return shown(
                done(
                        "receiveComplaint",
                        "RegisterSupervisionEventInput",
                        Map.of("on", on, "matter", "某事项")),
                "receiveComplaint");
    }

    private String unfounded(String concluded) {
        String complaint = complaint("2020-01-01");
        step("verifyComplaint", complaint, "2020-02-01");
        conclude(complaint, "UNFOUNDED", concluded);
        return complaint;
    }

    private void conclude(String complaint, String outcome, String on) {
        done(
                "concludeComplaint",
                "ConcludeComplaintInput",
                Map.of("event", complaint, "outcome", outcome, "on", on));
    }

    private Map<String, Object> retention(Map<String, String> options) throws IOException {
        return command("retention").run(List.of(), options, _ -> {}).summary();
    }

    private Command command(String name) {
        return beans.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the shape is the command's
    private static Map<String, Object> part(Map<String, Object> summary, String name) {
        return (Map<String, Object>) summary.get(name);
    }

    private List<String> events() {
        return jdbc.queryForList(
                "SELECT code FROM supervision_event WHERE cadre_id = ?", String.class, cadreId());
    }

    private long rows(String table, String column, String complaint) {
        return count(
                "SELECT COUNT(*) FROM %s WHERE cadre_id = ? AND %s = ?".formatted(table, column),
                cadreId(),
                complaint);
    }

    /// Versions that changes of a complaint made.
    private long traces(long id, String complaint) {
        return count(
                "SELECT COUNT(*) FROM cadre_document WHERE cadre_id = ? AND case_code = ?",
                id,
                complaint);
    }

    private long keys(long id) {
        return count(
                "SELECT COUNT(*) FROM idempotency_key WHERE subject_type = 'Cadre' AND subject_key"
                    + " = ?",
                Long.toString(id));
    }

    private long logged(long id, String complaint) {
        byte[] name = beans.getBean(Vault.class).index(id + "/" + complaint);
        return count(
                "SELECT COUNT(*) FROM retention_log WHERE kind = 'COMPLAINT' AND item = ?",
                HexFormat.of().formatHex(name));
    }

    private long count(String sql, Object... values) {
        Long count = jdbc.queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }

    private long cadreId() {
        Long id = jdbc.queryForObject("SELECT id FROM cadre WHERE code = ?", Long.class, code);
        return id == null ? 0 : id;
    }

    private int version() {
        return Math.toIntExact(count("SELECT version FROM cadre WHERE code = ?", code));
    }

    private byte[] document() {
        return beans.getBean(CadreDocuments.class).byCodes(List.of(code)).getFirst().json();
    }
}
