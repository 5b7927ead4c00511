package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;

import dev.shelf.Http;
import dev.shiren.access.FieldClass;
import dev.shiren.access.Purpose;
import dev.shiren.access.Role;
import dev.shiren.access.SignedIn;
import dev.shiren.access.Viewer;
import dev.shiren.access.audit.Audit;
import dev.shiren.kernel.Command;
import dev.shiren.testing.TestIssuer;
import dev.shiren.testing.TestViewer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The audit of a server: what mutations leave in it, and who may read it.
@GraphTest
class AuditIT {

    private static final String ENTRIES =
            """
            { auditEntries(first: 5, cadre: "%s") { totalCount nodes { no kind subject role purpose
                units operation operationHash outcome classes persons { cadre classes } detail
                } } }\
            """;
    private static final String READERS =
            "{ readersOfMyFile(first: 5) { totalCount nodes { at role purpose units classes } } }";

    private final Graph graph;
    private final ListableBeanFactory beans;
    private final JdbcTemplate jdbc;
    private final int port;
    private Changing cadre;
    @TempDir Path folder;

    AuditIT(
            @Autowired Graph graph,
            @Autowired ListableBeanFactory beans,
            @Value("${local.server.port}") int port) {
        this.graph = graph;
        this.beans = beans;
        this.jdbc = beans.getBean(JdbcTemplate.class);
        this.port = port;
        this.cadre = new Changing(graph, beans, "AU");
    }

    @BeforeEach
    void sealWhatTheRosterWrote() {
        awaitSealing();
    }

    @Test
    void recordsAMutationInItsTransactionByOneStatement() {
        List<String> sent =
                List.copyOf(
                        graph.statementsOf(() -> cadre.done("recordAppraisal", record(), facts())));
        assertThat(sent).filteredOn(sql -> sql.contains("audit")).hasSize(1);
        awaitSealing();
        JsonNode entry = auditor(ENTRIES.formatted(cadre.code())).at("/data/auditEntries/nodes/0");
        assertThat(entry.at("/kind").asString()).isEqualTo("WRITE");
        assertThat(entry.at("/subject").asString()).isEqualTo(TestViewer.SUBJECT);
        assertThat(entry.at("/role").asString()).isEqualTo("APPRAISAL_OFFICER");
        assertThat(entry.at("/operation").asString()).isEqualTo("recordAppraisal");
        assertThat(entry.at("/operationHash").asString()).matches("[0-9a-f]{64}");
        assertThat(entry.at("/persons/0/cadre").asString()).isEqualTo(cadre.code());
    }

    @Test
    void recordsNoMutationThatWasRefused() {
        cadre.refused("recordAppraisal", facts(), "year", 1066);
        awaitSealing();
        assertThat(auditor(ENTRIES.formatted(cadre.code())).at("/data/auditEntries/nodes"))
                .isEmpty();
    }

    @Test
    void recordsABatchOfAnImportInOneRow() {
        long id = id();
        assertThat(
                        jdbc.queryForObject(
                                """
                                SELECT COUNT(*) FROM audit_entry WHERE kind = 'IMPORT'
                                    AND persons IS NULL AND detail = ?\
                                """,
                                Integer.class,
                                "1 cadres, numbers %d to %d".formatted(id, id)))
                .isEqualTo(1);
    }

    @Test
    void showsTheAuditToTheAuditorAlone() {
        for (Role role : Role.values()) {
            if (role != Role.AUDIT_ADMINISTRATOR) {
                Http http = new Http(port, TestIssuer.token(role.name()));
                assertThat(http.post("{ auditHealth { entries } }").code()).isEqualTo("FORBIDDEN");
                assertThat(http.post(ENTRIES.formatted("x")).code()).isEqualTo("FORBIDDEN");
            }
            if (role != Role.PERSON) {
                Http http = new Http(port, TestIssuer.token(role.name()));
                assertThat(http.post(READERS).code()).isEqualTo("FORBIDDEN");
            }
        }
        JsonNode health = auditor("{ auditHealth { entries seals unsealed sealedUntil head } }");
        assertThat(health.at("/data/auditHealth/head").asString()).matches("01[0-9a-f]{64}");
    }

    @Test
    void recordsWhatWasForbidden() {
        long before = refusals();
        new Http(port, TestIssuer.token("LEADER")).post("query Peek { auditHealth { entries } }");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void tellsThePersonWhoReadTheFileButNothingOfCases() {
        read(Role.LEADER, Purpose.SELECTION, EnumSet.of(FieldClass.P2, FieldClass.P3));
        read(Role.CADRE_OFFICER, Purpose.SUPERVISION, EnumSet.of(FieldClass.P2));
        read(Role.SUPERVISION_OFFICER, null, EnumSet.of(FieldClass.P3));
        read(Role.CADRE_OFFICER, Purpose.DAILY_MANAGEMENT, EnumSet.of(FieldClass.P4));
        awaitSealing();
        JsonNode list = person(cadre.code(), READERS).at("/data/readersOfMyFile");
        assertThat(list.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(list.at("/nodes/0/role").asString()).isEqualTo("LEADER");
        assertThat(list.at("/nodes/0/purpose").asString()).isEqualTo("SELECTION");
        assertThat(list.at("/nodes/0/units/0").asString()).isEqualTo("S0");
        assertThat(list.at("/nodes/0/classes").toString()).isEqualTo("[\"P2\",\"P3\"]");
        assertThat(person("GP-FEW", READERS).at("/data/readersOfMyFile/totalCount").asInt())
                .isZero();
        assertThat(
                        auditor(ENTRIES.formatted(cadre.code()))
                                .at("/data/auditEntries/totalCount")
                                .asInt())
                .isEqualTo(4);
    }

    @Test
    void pagesTheLatestFirst() {
        for (int i = 0; i < 7; i++) {
            read(Role.LEADER, Purpose.SELECTION, EnumSet.of(FieldClass.P2));
        }
        awaitSealing();
        String page =
                """
                { auditEntries(first: 3, after: %s, subject: "reader", cadre: "%s") {
                    nodes { no } pageInfo { hasNextPage endCursor } } }\
                """;
        JsonNode first = auditor(page.formatted("null", cadre.code())).at("/data/auditEntries");
        String end = "\"" + first.at("/pageInfo/endCursor").asString() + "\"";
        JsonNode next = auditor(page.formatted(end, cadre.code())).at("/data/auditEntries");
        assertThat(first.at("/nodes/2/no").asLong()).isEqualTo(next.at("/nodes/0/no").asLong() + 1);
        assertThat(first.at("/nodes/0/no").asLong())
                .isGreaterThan(first.at("/nodes/1/no").asLong());
        assertThat(next.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void verifiesAndExportsWhileTheServerRuns() throws IOException {
        Command.Outcome verified = command("verify-audit").run(List.of(), Map.of(), _ -> {});
        assertThat(verified.summary()).containsEntry("faults", 0L);
        assertThat(verified.success()).isTrue();
        Path file = folder.resolve("audit.ndjson");
        Map<String, Object> exported =
                command("export-audit").run(List.of(file.toString()), Map.of(), _ -> {}).summary();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.stream().filter(line -> line.startsWith("{\"type\":\"entry\"")))
                .hasSize(((Number) Objects.requireNonNull(exported.get("entries"))).intValue())
                .isNotEmpty();
        assertThat(lines.getLast()).contains("\"hash\":\"" + exported.get("head") + "\"");
        assertThat(
                        command("verify-audit")
                                .run(
                                        List.of(),
                                        Map.of("head", String.valueOf(exported.get("head"))),
                                        _ -> {})
                                .success())
                .isTrue();
        assertThat(
                        command("verify-audit")
                                .run(List.of(), Map.of("head", "0".repeat(66)), _ -> {})
                                .success())
                .isFalse();
        assertThat(
                        command("export-audit")
                                .run(
                                        List.of(file.toString()),
                                        Map.of("from", "2026-07-02"),
                                        _ -> {})
                                .summary())
                .containsEntry("entries", 0L);
    }

    private void read(Role role, @Nullable Purpose purpose, Set<FieldClass> classes) {
        Viewer viewer =
                new Viewer("reader", "某人", role, Set.of("S0"), Set.of(), Set.of(), null, purpose);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new SignedIn(viewer, Instant.MAX)));
        try {
            beans.getBean(Audit.class).read(viewer, false, Map.of(id(), classes));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private long id() {
        return number("SELECT id FROM cadre WHERE code = ?", cadre.code());
    }

    private long refusals() {
        return number(
                """
                SELECT (SELECT COUNT(*) FROM audit_inbox WHERE operation = 'Peek')
                    + (SELECT COUNT(*) FROM audit_entry WHERE operation = 'Peek')\
                """);
    }

    private void awaitSealing() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> number("SELECT COUNT(*) FROM audit_inbox") == 0);
    }

    private long number(String sql, Object... values) {
        Long number = jdbc.queryForObject(sql, Long.class, values);
        return number == null ? 0 : number;
    }

    private JsonNode auditor(String document) {
        return new Http(port, TestIssuer.token("AUDIT_ADMINISTRATOR")).post(document).json();
    }

    private JsonNode person(String code, String document) {
        JWTClaimsSet claims =
                TestIssuer.claims().claim("role", "PERSON").claim("cadre", code).build();
        return new Http(port, TestIssuer.signed(claims)).post(document).json();
    }

    private Command command(String name) {
        return beans.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String record() {
        return "appraisal { code }";
    }

    private static Map<String, Object> facts() {
        return Map.of("form", "ANNUAL", "year", 2024, "grade", "EXCELLENT");
    }
}
