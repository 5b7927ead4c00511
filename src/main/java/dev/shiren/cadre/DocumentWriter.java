package dev.shiren.cadre;

import dev.shiren.access.Vault;
import dev.shiren.access.audit.Audit;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.RowWriter;
import dev.shiren.outbox.DirtyCadres;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a new document version for each cadre whose records changed, in the transaction that
/// changed them: composes the documents from the tables, compares hashes, grows versions, marks the
/// changed cadres dirty and records who changed them. The number of statements does not depend on
/// the number of cadres.
@Component
public class DocumentWriter {

    private static final List<String> COLUMNS =
            List.of(
                    "cadre_id",
                    "version",
                    "recorded_at",
                    "hash",
                    "body",
                    "sealed",
                    "actor",
                    "operation",
                    "reason",
                    "case_level",
                    "case_code");
    private static final String HASHES =
            """
            SELECT c.id, c.version, d.hash, d.recorded_at
            FROM cadre c LEFT JOIN cadre_document d ON d.cadre_id = c.id AND d.version = c.version
            WHERE c.id IN (%s)\
            """;
    private static final String GROW =
            """
            UPDATE cadre c JOIN cadre_document d ON d.cadre_id = c.id AND d.version = c.version + 1
            SET c.version = d.version WHERE c.id IN (%s)\
            """;

    private final JdbcTemplate jdbc;
    private final BulkLoad bulk;
    private final Vault vault;
    private final DirtyCadres dirty;
    private final Audit audit;
    private final Clock clock;
    private final List<SectionSource<?>> sources;

    DocumentWriter(
            JdbcTemplate jdbc,
            BulkLoad bulk,
            Vault vault,
            DirtyCadres dirty,
            Audit audit,
            Clock clock,
            List<SectionSource<?>> sources) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.vault = vault;
        this.dirty = dirty;
        this.audit = audit;
        this.clock = clock;
        this.sources =
                sources.stream()
                        .sorted(Comparator.comparing(source -> source.section().name()))
                        .toList();
    }

    /// Returns the ids of the cadres that have a new version. The caller holds the cadres' rows
    /// locked; the cause is kept with each new version.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> write(Collection<Long> cadreIds, Cause cause) {
        if (cadreIds.isEmpty()) {
            return List.of();
        }
        Map<Long, Content> contents = compose(cadreIds);
        Map<Long, Known> known = known(cadreIds);
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MICROS);
        RowWriter rows = new RowWriter();
        List<Long> changed = new ArrayList<>();
        contents.forEach(
                (id, content) -> {
                    Known before = known.get(id);
                    if (before != null && !Arrays.equals(before.hash(), content.hash())) {
                        changed.add(id);
                        content.write(id, before.version() + 1, before.following(now), cause, rows);
                    }
                });
        if (!changed.isEmpty()) {
            bulk.load("cadre_document", COLUMNS, rows);
            jdbc.update(GROW.formatted(BulkLoad.marks(changed)), BulkLoad.padded(changed));
            dirty.mark(changed);
            cause.record(audit, changed);
        }
        return changed;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Known(long version, byte @Nullable [] hash, @Nullable LocalDateTime recordedAt) {

        /// A moment after this version's, whatever the clock says: replay tells versions by it.
        LocalDateTime following(LocalDateTime now) {
            return recordedAt == null || now.isAfter(recordedAt)
                    ? now
                    : recordedAt.plus(1, ChronoUnit.MICROS);
        }
    }

    /// A document before it has a version; the sections as JSON.
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Content(byte[] body, byte @Nullable [] sealed, byte[] hash) {

        void write(long id, long version, LocalDateTime at, Cause cause, RowWriter rows) {
            rows.number(id).number(version).text(at.toString().replace('T', ' '));
            rows.bytes(hash).bytes(body).bytes(sealed);
            rows.text(cause.actor()).text(cause.operation()).text(cause.reason());
            rows.flag(cause.caseLevel()).text(cause.caseCode());
            rows.endRow();
        }
    }

    private Map<Long, Known> known(Collection<Long> ids) {
        Map<Long, Known> known = new HashMap<>();
        jdbc.query(
                HASHES.formatted(BulkLoad.marks(ids)),
                row -> {
                    known.put(
                            row.getLong(1),
                            new Known(
                                    row.getLong(2),
                                    row.getBytes(3),
                                    row.getObject(4, LocalDateTime.class)));
                },
                BulkLoad.padded(ids));
        return known;
    }

    private Map<Long, Content> compose(Collection<Long> ids) {
        Map<Section.Storage, Map<Long, Map<String, Object>>> parts = new HashMap<>();
        for (SectionSource<?> source : sources) {
            Section<?> section = source.section();
            source.read(ids)
                    .forEach(
                            (id, value) ->
                                    parts.computeIfAbsent(section.storage(), _ -> new HashMap<>())
                                            .computeIfAbsent(id, _ -> new TreeMap<>())
                                            .put(section.name(), value));
        }
        Map<Long, Content> contents = new TreeMap<>();
        for (long id : ids) {
            contents.put(
                    id,
                    content(
                            part(parts, Section.Storage.PLAIN, id),
                            part(parts, Section.Storage.SEALED, id),
                            part(parts, Section.Storage.UNSTORED, id)));
        }
        return contents;
    }

    private static Map<String, Object> part(
            Map<Section.Storage, Map<Long, Map<String, Object>>> parts,
            Section.Storage storage,
            long id) {
        return parts.getOrDefault(storage, Map.of()).getOrDefault(id, Map.of());
    }

    private Content content(
            Map<String, Object> plain, Map<String, Object> sealed, Map<String, Object> unstored) {
        byte[] plainJson = DocumentJson.write(plain);
        byte[] sealedJson = DocumentJson.write(sealed);
        MessageDigest digest = sha256();
        digest.update(plainJson);
        digest.update(sealedJson);
        digest.update(DocumentJson.write(unstored));
        return new Content(
                DocumentJson.deflate(plainJson),
                sealed.isEmpty() ? null : vault.seal(DocumentJson.deflate(sealedJson)),
                digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
