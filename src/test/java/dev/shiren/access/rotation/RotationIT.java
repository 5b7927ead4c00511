package dev.shiren.access.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.SealedTable;
import dev.shiren.access.Vault;
import dev.shiren.access.VaultCipher;
import dev.shiren.access.VaultKey;
import dev.shiren.testing.EngineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Sealing anew, in a table of its own: the others of the run stay under the run's key.
@EngineTest
class RotationIT {

    private static final SealedTable TABLE =
            new SealedTable(
                    "rotation_it",
                    List.of("cadre_id", "code"),
                    List.of("one", "two"),
                    "one",
                    "one_index");
    private static final int ROWS = 730;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<SealedTable> tables;
    private final Vault old = new Vault(key(1));
    private final Vault current =
            new Vault(new VaultKey(2, key(2)), List.of(new VaultKey(1, key(1))), VaultCipher.SM4);

    RotationIT(
            @Autowired JdbcTemplate jdbc,
            @Autowired PlatformTransactionManager transactions,
            @Autowired List<SealedTable> tables) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.tables = tables;
    }

    @BeforeEach
    void fill() {
        jdbc.execute(
                """
                CREATE TABLE rotation_it (
                    cadre_id BIGINT NOT NULL,
                    code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                    one VARBINARY(200), two MEDIUMBLOB, one_index BINARY(32),
                    PRIMARY KEY (cadre_id, code))\
                """);
        for (int i = 0; i < ROWS; i++) {
            String one = i % 7 == 0 ? null : "one " + i;
            jdbc.update(
                    "INSERT INTO rotation_it VALUES (?, ?, ?, ?, ?)",
                    i / 3,
                    "c" + i,
                    old.sealOrNull(one),
                    i % 5 == 0 ? null : old.sealOrNull("two " + i),
                    one == null ? null : old.index(one));
        }
    }

    @AfterEach
    void drop() {
        jdbc.execute("DROP TABLE rotation_it");
    }

    @Test
    void sealsEveryValueUnderTheCurrentKeyAndIndexesItAnew() {
        assertThat(rotate(current)).isEqualTo(ROWS - ROWS / 35 - 1);
        Vault only = new Vault(new VaultKey(2, key(2)), List.of(), VaultCipher.SM4);
        for (int i = 0; i < ROWS; i++) {
            String one = i % 7 == 0 ? null : "one " + i;
            assertThat(only.openOrNull(value("one", i))).isEqualTo(one);
            assertThat(only.openOrNull(value("two", i))).isEqualTo(i % 5 == 0 ? null : "two " + i);
            assertThat(value("one_index", i)).isEqualTo(one == null ? null : only.index(one));
        }
        assertThat(rotate(current)).isZero();
    }

    @Test
    void goesOnWhereARunWasKilled() {
        jdbc.update("UPDATE rotation_it SET two = NULL WHERE code = 'c9'");
        AtomicInteger batches = new AtomicInteger();
        try {
            new TableRotation(TABLE, current, jdbc, transaction)
                    .run(
                            _ -> {
                                if (batches.incrementAndGet() == 2) {
                                    throw new IllegalStateException("killed");
                                }
                            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("killed");
        }
        assertThat(rotate(current)).isEqualTo(ROWS - ROWS / 35 - 1 - 400);
    }

    @Test
    void leavesWhatAServerWritesMeanwhile() {
        AtomicInteger batches = new AtomicInteger();
        byte[] written = current.seal("new".getBytes(StandardCharsets.UTF_8));
        // Between reading a batch and writing it, somebody writes one of its rows.
        Vault busy = current;
        TransactionTemplate interrupted =
                new TransactionTemplate(
                        Objects.requireNonNull(transaction.getTransactionManager())) {
                    @Override
                    public void executeWithoutResult(Consumer<TransactionStatus> action) {
                        if (batches.incrementAndGet() == 1) {
                            jdbc.update(
                                    "UPDATE rotation_it SET one = ?, one_index = ? WHERE code ="
                                            + " 'c8'",
                                    written,
                                    busy.index("new"));
                        }
                        super.executeWithoutResult(action);
                    }
                };
        new TableRotation(TABLE, busy, jdbc, interrupted).run(_ -> {});
        assertThat(busy.openOrNull(value("one", 8))).isEqualTo("new");
        assertThat(value("one_index", 8)).isEqualTo(busy.index("new"));
        assertThat(busy.openOrNull(value("two", 8))).isEqualTo("two 8");
        assertThat(rotate(busy)).as("left under the former key").isZero();
    }

    @Test
    void knowsEverySealedColumnOfTheDatabase() {
        List<String> known =
                tables.stream()
                        .flatMap(t -> t.columns().stream().map(column -> t.name() + "." + column))
                        .toList();
        List<@Nullable String> there =
                jdbc.queryForList(
                        """
                        SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name <> 'rotation_it'
                            AND data_type IN ('varbinary', 'blob', 'mediumblob', 'longblob')
                            AND CONCAT(table_name, '.', column_name) <> 'cadre_document.body'\
                        """,
                        String.class);
        assertThat(known).containsExactlyInAnyOrderElementsOf(there);
    }

    private int rotate(Vault vault) {
        AtomicInteger rows = new AtomicInteger();
        new TableRotation(TABLE, vault, jdbc, transaction).run(rows::addAndGet);
        return rows.get();
    }

    private byte @Nullable [] value(String column, int i) {
        return jdbc.queryForObject(
                "SELECT %s FROM rotation_it WHERE code = ?".formatted(column),
                byte[].class,
                "c" + i);
    }

    private static byte[] key(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
