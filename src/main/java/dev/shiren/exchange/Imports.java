package dev.shiren.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Starts imports as jobs, one after the other, and runs them for the command line.
@Component
class Imports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final RosterImport rosters;
    private final PersonFileImport personFiles;
    private final ImportJobs jobs;
    private final Set<Long> unfinished = ConcurrentHashMap.newKeySet();
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("import-job").daemon().factory());

    Imports(RosterImport rosters, PersonFileImport personFiles, ImportJobs jobs) {
        this.rosters = rosters;
        this.personFiles = personFiles;
        this.jobs = jobs;
    }

    /// Queues the import of a file that is deleted afterwards; returns the job.
    ImportJob start(Path file, String sourceName, ImportOptions options) {
        long number = jobs.create(sourceName, file.getFileName().toString());
        unfinished.add(number);
        queue.execute(
                () -> {
                    try {
                        runJob(number, file, sourceName, options);
                    } finally {
                        unfinished.remove(number);
                        delete(file);
                    }
                });
        return find(number).orElseThrow();
    }

    /// The jobs that wait or run here.
    Set<Long> unfinished() {
        return Set.copyOf(unfinished);
    }

    Optional<ImportJob> find(long number) {
        return jobs.find(number);
    }

    /// Imports a roster file, a person file, a folder or a zip of person files.
    ///
    /// @param sourceName tells the kind: `.lrmx` and `.zip` are person files, all else is a roster
    /// @throws IllegalArgumentException when an option names nobody or decides for several files
    /// @throws IOException when it cannot be read
    ImportSummary run(Path path, String sourceName, ImportOptions options, ImportLog log)
            throws IOException {
        String name = sourceName.toLowerCase(Locale.ROOT);
        boolean people = Files.isDirectory(path) || name.endsWith(".lrmx") || name.endsWith(".zip");
        return people ? personFiles.run(path, sourceName, options, log) : rosters.run(path, log);
    }

    @Override
    public void destroy() {
        queue.shutdownNow();
    }

    private void runJob(long number, Path file, String sourceName, ImportOptions options) {
        JobLog log = new JobLog(jobs, number);
        try {
            ImportSummary summary = run(file, sourceName, options, log);
            log.flush();
            jobs.finish(number, ImportStage.DONE, null);
            LOG.info("import {} of {}: {}", number, sourceName, summary);
        } catch (IOException | RuntimeException e) {
            LOG.error("import {} of {} failed", number, sourceName, e);
            log.flush();
            jobs.finish(
                    number,
                    ImportStage.FAILED,
                    "the import stopped (%s): what is done stays done, import it again"
                            .formatted(e.getMessage()));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("the uploaded file {} could not be deleted: delete it by hand", file, e);
        }
    }
}
