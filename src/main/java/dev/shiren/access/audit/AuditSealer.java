package dev.shiren.access.audit;

import dev.shiren.access.Vault;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.RowWriter;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Moves what waits in the inbox into the chain, a batch a transaction, one sealer at a time over
/// all servers.
///
/// Numbers are given here and not by the writers: a writer whose transaction ends late, or never,
/// leaves a gap in the inbox's own numbers, and a chain over those would have to wait for it,
/// lose it or take the gap for a removal. Here a late row is simply a later entry, and a gap
/// in the entries is always a removal.
@Component
class AuditSealer {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);

    static final int BATCH = 2_000;

    private static final String ALONE = "SELECT id FROM audit_sealing FOR UPDATE";
    private static final String LAST =
            "SELECT %s FROM audit_seal ORDER BY no DESC LIMIT 1".formatted(Seal.COLUMNS);
    private static final String WAITING =
            "SELECT id, mac, %s FROM audit_inbox ORDER BY id LIMIT %d"
                    .formatted(AuditRow.COLUMNS, BATCH);
    private static final String SEALED = "DELETE FROM audit_inbox WHERE id IN (%s)";
    private static final String SEAL =
            "INSERT INTO audit_seal (%s) VALUES (?, ?, ?, ?, ?, ?, ?)".formatted(Seal.COLUMNS);
    private static final List<String> ENTRY =
            Stream.of("no", AuditRow.COLUMNS, "mac", "link")
                    .flatMap(names -> Arrays.stream(names.split(", ")))
                    .toList();
    private static final List<String> PERSON = List.of("entry_no", "cadre_id", "classes");

    private final JdbcTemplate jdbc;
    private final BulkLoad bulk;
    private final Vault vault;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AuditSealer(
            JdbcTemplate jdbc,
            BulkLoad bulk,
            Vault vault,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.vault = vault;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Waiting(long id, byte[] mac, AuditRow row) {

        static Waiting read(ResultSet row) throws SQLException {
            return new Waiting(row.getLong("id"), row.getBytes("mac"), AuditRow.read(row));
        }
    }

    /// Seals all that waits; returns how many rows that were.
    long seal() {
        long sealed = 0;
        int some = BATCH;
        while (some == BATCH) {
            Integer count = transaction.execute(_ -> sealSome());
            some = count == null ? 0 : count;
            sealed += some;
        }
        return sealed;
    }

    /// The last seal; [Seal#NONE] before the first.
    Seal last() {
        return jdbc.query(LAST, (row, _) -> Seal.read(row)).stream().findFirst().orElse(Seal.NONE);
    }

    private int sealSome() {
        jdbc.query(ALONE, _ -> {});
        List<Waiting> waiting = jdbc.query(WAITING, (row, _) -> Waiting.read(row));
        if (!waiting.isEmpty()) {
            Seal last = last();
            byte[] link = append(waiting, last);
            seal(last, last.lastEntry() + waiting.size(), link);
            List<Long> ids = waiting.stream().map(Waiting::id).toList();
            jdbc.update(SEALED.formatted(BulkLoad.marks(ids)), BulkLoad.padded(ids));
        }
        return waiting.size();
    }

    private byte[] append(List<Waiting> waiting, Seal last) {
        RowWriter entries = new RowWriter();
        RowWriter persons = new RowWriter();
        byte[] link = last.link();
        long no = last.lastEntry();
        for (Waiting each : waiting) {
            no++;
            link = vault.sign(Seal.linked(link, no, each.mac()));
            write(no, each, link, entries);
            if (vault.isSignature(each.mac(), each.row().canonical())) {
                writePersons(no, each.row().persons(), persons);
            } else {
                // Sealed as it is: to leave it out would hide what somebody did to it.
                LOG.error("audit entry {} was changed before it was sealed", no);
            }
        }
        bulk.load("audit_entry", ENTRY, entries);
        bulk.load("audit_person", PERSON, persons);
        return link;
    }

    private static void write(long no, Waiting waiting, byte[] link, RowWriter rows) {
        rows.number(no);
        for (Object value : waiting.row().values()) {
            switch (value) {
                case byte[] bytes -> rows.bytes(bytes);
                case LocalDateTime at -> rows.text(at.toString().replace('T', ' '));
                case null -> rows.text(null);
                default -> rows.text(value.toString());
            }
        }
        rows.bytes(waiting.mac()).bytes(link);
        rows.endRow();
    }

    private static void writePersons(long no, @Nullable String persons, RowWriter rows) {
        for (AuditedPersons.Person person : AuditedPersons.parse(persons)) {
            rows.number(no).number(person.cadreId()).text(person.classes());
            rows.endRow();
        }
    }

    private void seal(Seal last, long lastEntry, byte[] link) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MICROS);
        Seal open =
                new Seal(
                        last.no() + 1,
                        last.lastEntry() + 1,
                        lastEntry,
                        now,
                        link,
                        last.hash(),
                        last.hash());
        jdbc.update(
                SEAL,
                open.no(),
                open.firstEntry(),
                open.lastEntry(),
                open.sealedAt(),
                open.link(),
                open.previousHash(),
                vault.sign(open.canonical()));
    }
}
