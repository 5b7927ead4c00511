package dev.shiren.access.audit;

import dev.shiren.kernel.Command;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `export-audit`: writes entries and seals for the auditor.
@Component
class ExportAuditCommand implements Command {

    private final AuditStore store;
    private final AuditedCadres cadres;

    ExportAuditCommand(AuditStore store, AuditedCadres cadres) {
        this.store = store;
        this.cadres = cadres;
    }

    @Override
    public String name() {
        return "export-audit";
    }

    @Override
    public String usage() {
        return "export-audit FILE [--from=DAY] [--until=DAY]   write the audit with its seals as"
                + " NDJSON; days in UTC, the last one excluded";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress)
            throws IOException {
        if (arguments.size() != 1) {
            throw new UsageException("export-audit takes one argument, the file to write");
        }
        LocalDate from = day("from", options.get("from"), LocalDate.of(1, 1, 1));
        LocalDate until = day("until", options.get("until"), LocalDate.of(9999, 12, 31));
        AuditExport export = new AuditExport(store, cadres, from, until);
        export.write(
                Path.of(arguments.getFirst()),
                done -> progress.show("export-audit: %d entries".formatted(done)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entries", export.entries());
        fields.put("seals", export.head().no());
        fields.put("head", HexFormat.of().formatHex(export.head().hash()));
        return new Outcome(true, fields);
    }

    private static LocalDate day(String option, @Nullable String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("--%s is a day such as 2026-07-01".formatted(option));
        }
    }
}
