package dev.shiren.access.audit;

import dev.shiren.access.audit.AuditStore.Entry;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// Writes the chain as NDJSON: an object for each entry of the days asked for, and behind them one
/// for each seal there is, so that a later verification can be held against the copy.
final class AuditExport {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final AuditStore store;
    private final AuditedCadres cadres;
    private final LocalDate from;
    private final LocalDate until;
    private long entries;
    private Seal head = Seal.NONE;

    /// @param until excluded
    AuditExport(AuditStore store, AuditedCadres cadres, LocalDate from, LocalDate until) {
        this.store = store;
        this.cadres = cadres;
        this.from = from;
        this.until = until;
    }

    /// How many entries were written.
    long entries() {
        return entries;
    }

    /// The last seal that was written.
    Seal head() {
        return head;
    }

    void write(Path file, LongConsumer progress) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            List<Entry> page = store.entries(0);
            while (!page.isEmpty()) {
                write(page.stream().filter(this::isWanted).toList(), out);
                progress.accept(page.getLast().no());
                page = store.entries(page.getLast().no());
            }
            List<Seal> seals = store.seals(0);
            while (!seals.isEmpty()) {
                for (Seal seal : seals) {
                    write(seal, out);
                }
                head = seals.getLast();
                seals = store.seals(head.no());
            }
        }
    }

    private boolean isWanted(Entry entry) {
        LocalDate day = entry.row().recordedAt().toLocalDate();
        return !day.isBefore(from) && day.isBefore(until);
    }

    private void write(List<Entry> page, Writer out) throws IOException {
        Map<Long, String> codes =
                cadres.codes(
                        page.stream()
                                .flatMap(e -> AuditedPersons.parse(e.row().persons()).stream())
                                .map(AuditedPersons.Person::cadreId)
                                .collect(Collectors.toSet()));
        for (Entry entry : page) {
            write(entry, codes, out);
            entries++;
        }
    }

    private static void write(Entry entry, Map<Long, String> codes, Writer out) throws IOException {
        AuditEntryNode node = new AuditEntryNode(entry, codes);
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("type", "entry");
        line.put("no", node.no());
        line.put("at", node.at().toString());
        line.put("kind", node.kind());
        line.put("subject", node.subject());
        line.put("role", node.role());
        line.put("purpose", node.purpose());
        line.put("units", node.units());
        line.put("operation", node.operation());
        line.put("operationHash", node.operationHash());
        line.put("outcome", node.outcome());
        line.put("classes", node.classes());
        line.put("persons", node.persons());
        line.put("detail", node.detail());
        line.put("trace", node.trace());
        line.put("mac", hex(entry.mac()));
        line.put("link", hex(entry.link()));
        out.write(MAPPER.writeValueAsString(line) + "\n");
    }

    private static void write(Seal seal, Writer out) throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("type", "seal");
        line.put("no", seal.no());
        line.put("firstEntry", seal.firstEntry());
        line.put("lastEntry", seal.lastEntry());
        line.put("sealedAt", seal.sealedAt().toString());
        line.put("previousHash", hex(seal.previousHash()));
        line.put("hash", hex(seal.hash()));
        out.write(MAPPER.writeValueAsString(line) + "\n");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
