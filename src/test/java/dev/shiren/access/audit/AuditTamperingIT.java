package dev.shiren.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shiren.access.audit.AuditFinding.What;
import dev.shiren.access.audit.AuditVerification.Result;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Whatever somebody with the database alone does to the chain is found.
class AuditTamperingIT {

    private static final int ROUNDS = 8;
    private static AuditWorld world;

    @BeforeAll
    static void writeAChain() {
        world = AuditWorld.open();
        world.write(ROUNDS);
    }

    @AfterAll
    static void drop() {
        world.close();
    }

    @Test
    void findsNothingInAChainThatNobodyTouched() {
        Result result = world.verify();
        assertThat(result.findings()).isEmpty();
        assertThat(result.entries()).isEqualTo(6 * ROUNDS);
        assertThat(result.head().no()).isEqualTo(ROUNDS);
        assertThat(result.unsealed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_person", "audit_seal"})
    void findsAChangeOfAnyByteOfAnyColumn(String table) {
        Random random = new Random(7);
        for (Column column : columns(table)) {
            for (int i = 0; i < 12; i++) {
                Change change = change(table, column, random);
                assertFound(change.toString(), change.sql(), change.values().toArray());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM audit_entry WHERE no = %d",
                "DELETE FROM audit_person WHERE entry_no = 6 * (%d DIV 6) + 1",
                "DELETE FROM audit_seal WHERE no = 1 + %d DIV 6",
                "INSERT INTO audit_person VALUES (%d, 999, '23')",
                "INSERT INTO audit_person VALUES (%d + 1000, 999, '23')",
                "INSERT INTO audit_person VALUES (-%d - 1, 999, '23')",
            })
    void findsARowThatIsGoneOrTooMany(String sql) {
        for (int no = 1; no < 6 * ROUNDS; no++) {
            assertFound(sql.formatted(no), sql.formatted(no));
        }
    }

    @Test
    void findsEntriesThatChangePlaces() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            int one = 1 + random.nextInt(6 * ROUNDS);
            int other = 1 + (one + random.nextInt(6 * ROUNDS - 1)) % (6 * ROUNDS);
            Result result =
                    after(
                            () -> {
                                world.jdbc.update(
                                        "UPDATE audit_entry SET no = -1 WHERE no = ?", one);
                                world.jdbc.update(
                                        "UPDATE audit_entry SET no = ? WHERE no = ?", one, other);
                                world.jdbc.update(
                                        "UPDATE audit_entry SET no = ? WHERE no = -1", other);
                            });
            assertThat(result.findings())
                    .as("%d and %d", one, other)
                    .isNotEmpty()
                    .first()
                    .satisfies(
                            finding -> assertThat(finding.entry()).isEqualTo(Math.min(one, other)));
        }
    }

    @Test
    void namesTheFirstEntryAndItsSeal() {
        Result result =
                after(
                        () ->
                                world.jdbc.update(
                                        "UPDATE audit_entry SET subject = 'x' WHERE no IN (20,"
                                                + " 30)"));
        assertThat(result.faults()).isEqualTo(2);
        assertThat(result.findings())
                .containsExactly(
                        new AuditFinding(What.CHANGED, 20L, 4L, "it is not what was written"),
                        new AuditFinding(What.CHANGED, 30L, 5L, "it is not what was written"));
    }

    @Test
    void findsARemovalThatIsRenumbered() {
        Result result =
                after(
                        () -> {
                            world.jdbc.update("DELETE FROM audit_entry WHERE no = 9");
                            world.jdbc.update("DELETE FROM audit_person WHERE entry_no = 9");
                            world.jdbc.update(
                                    "UPDATE audit_entry SET no = no - 1 WHERE no > 9 ORDER BY no");
                            world.jdbc.update(
                                    "UPDATE audit_person SET entry_no = entry_no - 1"
                                            + " WHERE entry_no > 9 ORDER BY entry_no");
                        });
        assertThat(result.findings())
                .first()
                .satisfies(finding -> assertThat(finding.entry()).isEqualTo(9));
    }

    @Test
    void findsAnEntryThatIsCopiedToTheEnd() {
        assertFound(
                "copy",
                """
                INSERT INTO audit_entry SELECT 6 * %d + 1, recorded_at, kind, subject, role,
                    purpose, units, operation, operation_hash, outcome, classes, persons, detail,
                    trace, mac, link
                FROM audit_entry WHERE no = 5\
                """
                        .formatted(ROUNDS));
    }

    @Test
    void findsAnEndThatWasCutOffByTheHeadKnownElsewhere() {
        byte[] head = world.sealer.last().hash();
        List<AuditFinding> findings = new ArrayList<>();
        world.transaction.executeWithoutResult(
                status -> {
                    world.jdbc.update("DELETE FROM audit_entry WHERE no > 42");
                    world.jdbc.update("DELETE FROM audit_person WHERE entry_no > 42");
                    world.jdbc.update("DELETE FROM audit_seal WHERE no > 7");
                    findings.addAll(world.verification.run(head, _ -> {}).findings());
                    // Without the copy, what is left is a chain in itself.
                    assertThat(world.verify().findings()).isEmpty();
                    status.setRollbackOnly();
                });
        assertThat(findings).extracting(AuditFinding::what).containsExactly(What.HEAD_MISSING);
        assertThat(world.verification.run(head, _ -> {}).findings()).isEmpty();
        byte[] former = world.store.seals(0).getFirst().hash();
        assertThat(world.verification.run(former, _ -> {}).findings()).isEmpty();
    }

    @Test
    void findsARowThatIsChangedBeforeItIsSealed() {
        Result result =
                after(
                        () -> {
                            world.audit.wrote("officer-1", "correctRank", false, List.of(4L));
                            world.jdbc.update("UPDATE audit_inbox SET subject = 'x'");
                        });
        assertThat(result.unsealed()).isEqualTo(1);
        assertThat(result.findings())
                .extracting(AuditFinding::what)
                .containsExactly(What.WAITING_CHANGED);
    }

    @Test
    void keepsARowThatWasChangedBeforeAsAFinding() {
        Result result =
                after(
                        () -> {
                            world.audit.wrote("officer-1", "correctRank", false, List.of(4L));
                            world.jdbc.update("UPDATE audit_inbox SET persons = 'none at all'");
                            world.sealer.seal();
                        });
        assertThat(result.findings())
                .extracting(AuditFinding::what, AuditFinding::entry)
                .containsExactly(tuple(What.CHANGED, 6L * ROUNDS + 1));
    }

    @Test
    void findsASealThatIsForgedWithoutTheKey() {
        byte[] link = world.sealer.last().link();
        assertFound(
                "forged seal",
                "INSERT INTO audit_seal VALUES (%d, %d, %d, '2026-01-01', ?, ?, ?)"
                        .formatted(ROUNDS + 1, 6 * ROUNDS + 1, 6 * ROUNDS + 1),
                link,
                world.sealer.last().hash(),
                new byte[33]);
    }

    private record Column(String name, String type, boolean nullable) {}

    private record Change(String sql, List<Object> values) {

        static Change of(String sql, Object... values) {
            return new Change(sql, Arrays.asList(values));
        }
    }

    private static List<Column> columns(String table) {
        return world.jdbc.query(
                """
                SELECT column_name, data_type, is_nullable FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ?\
                """,
                (row, _) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)),
                table);
    }

    /// One byte of one value changed to another, or a value where there was none.
    private static Change change(String table, Column column, Random random) {
        String key = table.equals("audit_person") ? "entry_no, cadre_id" : "no";
        List<Map<String, @Nullable Object>> rows =
                world.jdbc.queryForList(
                        "SELECT %s, HEX(%s) AS hex, CAST(%s AS CHAR) AS text FROM %s"
                                .formatted(key, column.name(), column.name(), table));
        Map<String, @Nullable Object> row = rows.get(random.nextInt(rows.size()));
        String where =
                String.join(
                        " AND ",
                        Arrays.stream(key.split(", ")).map(k -> k + " = " + row.get(k)).toList());
        String set = "UPDATE %s SET %s = ".formatted(table, column.name());
        Object hex = row.get("hex");
        return switch (column.type()) {
            case "bigint" -> Change.of(set + column.name() + " + 100000 WHERE " + where);
            case "datetime" ->
                    Change.of(
                            set
                                    + "TIMESTAMPADD(MICROSECOND, 1, %s) WHERE "
                                            .formatted(column.name())
                                    + where);
            default -> {
                byte[] value = hex == null ? new byte[0] : HexFormat.of().parseHex((String) hex);
                yield Change.of(set + "? WHERE " + where, changed(column, value, random));
            }
        };
    }

    private static Object changed(Column column, byte[] value, Random random) {
        byte[] changed = value.length == 0 ? new byte[] {'7'} : value.clone();
        if (value.length > 0) {
            int at = random.nextInt(changed.length);
            byte old = changed[at];
            boolean binary = column.type().equals("binary");
            while (changed[at] == old || (old < 0 && !binary)) {
                // A byte of a character of several is changed with all the others.
                changed[at] =
                        binary ? (byte) random.nextInt(256) : (byte) ('0' + random.nextInt(40));
                if (old < 0 && !binary) {
                    return "?";
                }
            }
        }
        return column.type().equals("binary")
                ? column.name().equals("operation_hash") && value.length == 0
                        ? new byte[32]
                        : changed
                : new String(changed, StandardCharsets.UTF_8);
    }

    private static void assertFound(String what, String sql, Object... values) {
        boolean[] done = {false};
        Result result = after(() -> done[0] = world.jdbc.update(sql, values) > 0);
        if (done[0]) {
            assertThat(result.faults()).as(what).isPositive();
        } else {
            assertThat(sql).as("changes something").startsWith("DELETE FROM audit_person");
        }
    }

    private static Result after(Runnable tampering) {
        List<Result> results = new ArrayList<>();
        world.transaction.executeWithoutResult(
                status -> {
                    tampering.run();
                    results.add(world.verify());
                    status.setRollbackOnly();
                });
        return results.getFirst();
    }
}
