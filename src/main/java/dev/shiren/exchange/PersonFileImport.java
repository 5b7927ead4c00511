package dev.shiren.exchange;

import dev.shiren.exchange.lrmx.LrmxBytes;
import dev.shiren.exchange.lrmx.LrmxEntry;
import dev.shiren.exchange.lrmx.LrmxFile;
import dev.shiren.exchange.lrmx.LrmxPerson;
import dev.shiren.exchange.lrmx.LrmxReader;
import dev.shiren.exchange.lrmx.LrmxRejected;
import dev.shiren.exchange.lrmx.LrmxSource;
import dev.shiren.exchange.lrmx.LrmxWarning;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Imports person files (lrmx): one, a folder of them, or a zip. A file that fails is rejected
/// alone; a person who cannot be told for sure is a conflict with the candidates named.
@Component
class PersonFileImport {

    /// Files and bytes that are read before they are written.
    private static final int MOST_FILES = 200;

    private static final long MOST_BYTES = 32L << 20;

    private final PersonBatches batches;

    PersonFileImport(PersonBatches batches) {
        this.batches = batches;
    }

    ImportSummary run(Path path, String sourceName, ImportOptions options, ImportLog target) {
        CountingLog log = new CountingLog(target);
        log.stage(ImportStage.CADRES, 0);
        Run run = new Run(batches.open(options, log), log, options.cadre());
        LrmxSource.walk(path, sourceName, run::take);
        run.flush();
        return log.summary(run.files, 0, 0, run.changed, 0);
    }

    private static final class Run {

        private final PersonBatches.Target target;
        private final CountingLog log;
        private final @Nullable String decided;
        private final List<PersonFile> waiting = new ArrayList<>();
        private long waitingBytes;
        private long files;
        private long changed;

        Run(PersonBatches.Target target, CountingLog log, @Nullable String decided) {
            this.target = target;
            this.log = log;
            this.decided = decided;
        }

        void take(LrmxEntry entry) {
            files++;
            if (decided != null && files > 1) {
                // The first one still waits to be written: nothing has happened yet.
                throw new IllegalArgumentException(
                        "cadre %s can be whom one file is about, and there are several: import that"
                                        .formatted(decided)
                                + " file by itself");
            }
            switch (entry) {
                case LrmxRejected rejected -> refused(rejected.place(), "", rejected);
                case LrmxBytes bytes -> read(bytes);
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                changed += target.write(waiting);
                waiting.clear();
                waitingBytes = 0;
            }
            log.progress(files, changed);
        }

        private void read(LrmxBytes bytes) {
            switch (LrmxReader.read(bytes.bytes())) {
                case LrmxRejected rejected -> refused(bytes.place(), rejected.place(), rejected);
                case LrmxFile file -> understand(bytes, file);
            }
        }

        private void understand(LrmxBytes bytes, LrmxFile file) {
            LrmxPerson person = LrmxPerson.of(file);
            LrmxRejected refusal = person.refused();
            if (refusal != null) {
                refused(bytes.place(), refusal.place(), refusal);
                return;
            }
            for (LrmxWarning warning : person.warnings()) {
                log.found(
                        Finding.warning(
                                bytes.place(),
                                warning.place(),
                                Finding.Code.DOUBTFUL,
                                warning.message()));
            }
            waiting.add(PersonFile.of(bytes, person, file.dialect()));
            waitingBytes += bytes.bytes().length;
            if (waiting.size() == MOST_FILES || waitingBytes > MOST_BYTES) {
                flush();
            }
        }

        private void refused(String place, String pointer, LrmxRejected rejected) {
            log.found(
                    Finding.rejection(
                            place,
                            pointer,
                            Finding.Code.REFUSED_FILE,
                            rejected.reason() + ": " + rejected.remedy()));
        }
    }
}
