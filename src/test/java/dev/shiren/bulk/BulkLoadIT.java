package dev.shiren.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shiren.testing.EngineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What goes in by `LOAD DATA` comes out the same, byte by byte.
@EngineTest
class BulkLoadIT {

    private static final List<String> KEY = List.of("id");
    private static final List<String> COLUMNS = List.of("body", "sealed");
    private static final List<String> ALL = List.of("id", "body", "sealed");

    private static final List<@Nullable String> TEXTS =
            Arrays.asList(
                    null,
                    "",
                    " ",
                    "\\N",
                    "N",
                    "\\",
                    "\\\\N",
                    "\t",
                    "\n",
                    "\r\n",
                    "\0",
                    "a\tb\nc\\d\0e",
                    "\\t",
                    "\\",
                    "\"'`,;",
                    "\u001a",
                    "𠮷野家 😀 👩‍👩‍👧",
                    "阿依努尔·买买提",
                    "\u00e9\u0301",
                    "甲".repeat(5_000));

    private final BulkLoad bulk;
    private final JdbcTemplate jdbc;

    BulkLoadIT(@Autowired BulkLoad bulk, @Autowired JdbcTemplate jdbc) {
        this.bulk = bulk;
        this.jdbc = jdbc;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(int id, @Nullable String body, byte @Nullable [] sealed) {}

    @BeforeEach
    void createTable() {
        jdbc.execute(
                """
                CREATE TABLE bulk_load_it (
                    id INT NOT NULL,
                    body VARCHAR(6000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
                    sealed VARBINARY(400),
                    PRIMARY KEY (id)
                )\
                """);
    }

    @AfterEach
    void dropTable() {
        jdbc.execute("DROP TABLE bulk_load_it");
    }

    @Test
    void keepsEveryCharacterAndTellsEmptyFromAbsent() {
        RowWriter rows = new RowWriter();
        for (int i = 0; i < TEXTS.size(); i++) {
            rows.number(i).text(TEXTS.get(i)).bytes(null).endRow();
        }
        bulk.load("bulk_load_it", ALL, rows);
        assertThat(stored()).extracting(Row::body).isEqualTo(TEXTS);
        assertThat(stored()).extracting(Row::sealed).containsOnlyNulls();
    }

    @Test
    void keepsEveryByteOfASealedColumn() {
        List<byte[]> values = new ArrayList<>();
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
            values.add(new byte[] {(byte) i});
            values.add(new byte[] {'\\', (byte) i});
        }
        values.add(all);
        values.add(new byte[0]);
        RowWriter rows = new RowWriter();
        for (int i = 0; i < values.size(); i++) {
            rows.number(i).text("x").bytes(values.get(i)).endRow();
        }
        bulk.load("bulk_load_it", ALL, rows);
        List<Row> stored = stored();
        assertThat(stored).hasSameSizeAs(values);
        for (int i = 0; i < values.size(); i++) {
            assertThat(stored.get(i).sealed()).as("row %d", i).isEqualTo(values.get(i));
        }
    }

    @Test
    void mergesKeepingWhatIsAbsentAndCountingWhatDiffers() {
        merge(row(1, "一", new byte[] {0, '\n'}), row(2, "二", null));
        assertThat(merge(row(1, "一", new byte[] {0, '\n'}), row(2, null, null))).isZero();
        assertThat(merge(row(1, null, new byte[] {'\t'}), row(2, "", null), row(3, "三", null)))
                .isEqualTo(3);
        assertThat(stored()).extracting(Row::body).containsExactly("一", "", "三");
        assertThat(stored().getFirst().sealed()).containsExactly('\t');
    }

    @Test
    void refusesRowsThatTheDatabaseWouldChange() {
        assertRefused(row(1, "甲".repeat(6_001), null));
        assertRefused(row(1, "甲", new byte[401]));
        assertRefused(row(1, "甲", null), row(1, "乙", null));
    }

    private void assertRefused(Row... rows) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> bulk.load("bulk_load_it", ALL, writer(rows)));
        jdbc.update("DELETE FROM bulk_load_it");
    }

    private static Row row(int id, @Nullable String body, byte @Nullable [] sealed) {
        return new Row(id, body, sealed);
    }

    private static RowWriter writer(Row... rows) {
        RowWriter writer = new RowWriter();
        for (Row row : rows) {
            writer.number(row.id()).text(row.body()).bytes(row.sealed()).endRow();
        }
        return writer;
    }

    private long merge(Row... rows) {
        return bulk.mergeAndCount("bulk_load_it", KEY, COLUMNS, writer(rows));
    }

    private List<Row> stored() {
        return jdbc.query(
                "SELECT id, body, sealed FROM bulk_load_it ORDER BY id",
                (row, _) -> new Row(row.getInt(1), row.getString(2), row.getBytes(3)));
    }
}
