package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.Command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The command `retention` on complaints and keys; the day is 2026-07-01, complaints are kept for
/// 36 months.
@GraphTest
class RetentionIT extends SupervisionChanges {

    private final ListableBeanFactory beans;
    @TempDir Path folder;

    RetentionIT(@Autowired Graph graph, @Autowired ListableBeanFactory beans) {
        super(graph, (BeanFactory) beans);
        this.beans = beans;
    }

    @Test
    void saysWhatIsOverAndChangesNothing() throws IOException {
        String complaint = unfounded("2023-06-30");
        String young = unfounded("2023-07-01");
        long version = kept().version();
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
        assertThat(kept().events()).containsExactlyInAnyOrder(complaint, young);
        assertThat(kept().version()).isEqualTo(version);
    }

    @Test
    void removesAComplaintWithAllThatItLeft() throws IOException {
        String complaint = unfounded("2022-05-05");
        String young = unfounded("2024-05-05");
        Response measure = admonish("2025-06-10", Map.of());
        assertThat(codes(measure, "admonish")).isEmpty();
        assertThat(kept().versionsOf(complaint)).isEqualTo(3);
        byte[] before = document();
        retention(Map.of("apply", ""));
        assertThat(kept().events()).containsExactlyInAnyOrder(young, shown(measure, "admonish"));
        assertThat(kept().procedures(complaint)).isZero();
        assertThat(kept().versionsOf(complaint)).isZero();
        assertThat(kept().versionsOf(young)).isEqualTo(3);
        assertThat(kept().keys()).isEqualTo(4);
        assertThat(document()).isEqualTo(before);
        assertThat(kept().logged(complaint)).isEqualTo(1);
        assertThat(kept().logged(young)).isZero();
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
        long version = kept().version();
        long log = kept().logged();
        assertThat(part(retention(Map.of("apply", "")), "complaints")).containsEntry("count", 0L);
        assertThat(kept().version()).isEqualTo(version);
        assertThat(kept().logged()).isEqualTo(log);
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
        assertThat(kept().events()).containsExactlyInAnyOrder(open, unresolved);
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
        assertThat(kept().events()).contains(complaint);
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
                    assertThat(kept().events()).isEmpty();
                    status.setRollbackOnly(); // as when it is killed
                });
        assertThat(kept().events()).containsExactly(complaint);
        assertThat(kept().logged(complaint)).isZero();
        retention(Map.of("apply", ""));
        assertThat(kept().events()).isEmpty();
        assertThat(kept().logged(complaint)).isEqualTo(1);
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
        kept().dateKeys("2026-04-01 23:59:59");
        assertThat(part(retention(Map.of()), "requestKeys"))
                .containsEntry("recordedUntil", "2026-04-01");
        assertThat(kept().keys()).isEqualTo(1);
        retention(Map.of("apply", ""));
        assertThat(kept().keys()).isZero();
        complaint("2026-01-01");
        kept().dateKeys("2026-04-02 00:00:00");
        retention(Map.of("apply", ""));
        assertThat(kept().keys()).isEqualTo(1);
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
        return (Map<String, Object>) Objects.requireNonNull(summary.get(name));
    }

    private Kept kept() {
        return new Kept(beans, code);
    }

    private byte[] document() {
        return beans.getBean(CadreDocuments.class).byCodes(List.of(code)).getFirst().json();
    }
}
