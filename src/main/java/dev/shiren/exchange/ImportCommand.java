package dev.shiren.exchange;

import dev.shiren.kernel.Command;
import dev.shiren.talent.index.Indexer;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `import`: a roster file, a person file, a folder or a zip of person files.
@Component
class ImportCommand implements Command {

    /// Findings printed in the summary; all are counted.
    private static final int SHOWN = 50;

    /// Longer than the index of a million cadres takes.
    private static final Duration INDEXING = Duration.ofHours(1);

    private final Imports imports;
    private final Indexer indexer;

    ImportCommand(Imports imports, Indexer indexer) {
        this.imports = imports;
        this.indexer = indexer;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import [--cadre=CODE] [--unit=CODE] PATH   import a roster (NDJSON), or person"
                + " files (.lrmx, a folder, .zip)";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress)
            throws IOException {
        if (arguments.size() != 1 || !Files.exists(Path.of(arguments.getFirst()))) {
            throw new UsageException("name one file or folder that exists");
        }
        Path path = Path.of(arguments.getFirst());
        CommandLog log = new CommandLog(progress);
        ImportSummary summary;
        try {
            summary =
                    imports.run(
                            path,
                            path.getFileName().toString(),
                            new ImportOptions(options.get("cadre"), options.get("unit")),
                            log);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Map<String, Object> fields = fields(summary, log.shown);
        progress.show("import: waiting for the index");
        boolean indexed = settle();
        fields.put("indexed", indexed);
        return new Outcome(indexed, fields);
    }

    private boolean settle() {
        try {
            return indexer.settle(INDEXING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<String, Object> fields(ImportSummary summary, List<Finding> findings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lines", summary.lines());
        fields.put("changed", summary.changed());
        fields.put("units", summary.units());
        fields.put("posts", summary.posts());
        fields.put("cadres", summary.cadres());
        fields.put("rankings", summary.rankings());
        fields.put("rejected", summary.rejected());
        fields.put("conflicts", summary.conflicts());
        fields.put("warnings", summary.warnings());
        fields.put("findings", findings);
        return fields;
    }

    private static final class CommandLog implements ImportLog {

        private final Progress progress;
        private final List<Finding> shown = new ArrayList<>();
        private ImportStage stage = ImportStage.QUEUED;
        private long total;

        CommandLog(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void stage(ImportStage next, long stageTotal) {
            stage = next;
            total = stageTotal;
            progress(0, 0);
        }

        @Override
        public void progress(long done, long changed) {
            progress.show(
                    "import: %s %d%s, %d changed"
                            .formatted(stage, done, total == 0 ? "" : " of " + total, changed));
        }

        @Override
        public void found(Finding finding) {
            if (shown.size() < SHOWN && finding.severity() != Finding.Severity.WARNING) {
                shown.add(finding);
            }
        }
    }
}
