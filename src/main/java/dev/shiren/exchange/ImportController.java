package dev.shiren.exchange;

import dev.shiren.access.Sight;
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.Cursor;
import dev.shiren.kernel.ErrorCode;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.RejectedException;
import dev.shiren.kernel.UserError;
import dev.shiren.kernel.UserErrorCode;
import dev.shiren.org.Organization;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The GraphQL face of imports.
@Controller
class ImportController {

    /// How often a subscriber's job is looked at: often enough to look alive.
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Imports imports;
    private final ImportJobs jobs;
    private final Uploads uploads;

    ImportController(Imports imports, ImportJobs jobs, Uploads uploads) {
        this.imports = imports;
        this.jobs = jobs;
        this.uploads = uploads;
    }

    record StartImport(
            String upload, String fileName, @Nullable String cadre, @Nullable String unit) {

        ImportOptions options() {
            return new ImportOptions(cadre, unit);
        }
    }

    record StartImportPayload(@Nullable ImportJob job, List<UserError> userErrors) {}

    /// A finding with its number in the job.
    record NumberedFinding(int no, Finding finding) {

        public Finding.Severity severity() {
            return finding.severity();
        }

        public String place() {
            return finding.place();
        }

        public String pointer() {
            return finding.pointer();
        }

        public String code() {
            return finding.code().name();
        }

        public String message() {
            return finding.message();
        }

        public List<String> candidates() {
            return finding.candidates();
        }
    }

    @MutationMapping
    StartImportPayload startImport(
            @Argument StartImport input, Sight sight, Organization organization) {
        if (!Visibility.seesAllUnits(sight, organization)) {
            throw new RejectedException(
                    ErrorCode.FORBIDDEN,
                    "an import reaches into every file: it takes an account that sees the units at"
                            + " the top of the tree");
        }
        Optional<Path> file = uploads.take(input.upload());
        return file.map(
                        path ->
                                new StartImportPayload(
                                        imports.start(path, input.fileName(), input.options()),
                                        List.of()))
                .orElseGet(() -> refused(input));
    }

    @QueryMapping
    @Nullable ImportJob importJob(@Argument NodeId id, Sight sight, Organization organization) {
        return Visibility.seesAllUnits(sight, organization) ? job(id).orElse(null) : null;
    }

    @SubscriptionMapping
    Flux<ImportJob> importProgress(@Argument NodeId job, Sight sight, Organization organization) {
        ImportJob now =
                job(job).filter(_ -> Visibility.seesAllUnits(sight, organization))
                        .orElseThrow(() -> unknown(job));
        // A first tick without delay could end the stream while it is still being scheduled: its
        // thread is then interrupted, and the last event lost.
        return Flux.interval(LOOK, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(_ -> Flux.fromStream(job(job).stream()))
                .startWith(now)
                .distinctUntilChanged()
                .takeUntil(found -> found.stage().isFinal());
    }

    @SchemaMapping(typeName = "ImportJob")
    Connection<NumberedFinding> findings(
            ImportJob job, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, null, null);
        Cursor place = page.place(1);
        int start = place == null ? 0 : number(place);
        List<Finding> found = jobs.findings(job.number(), start, page.limit());
        List<NumberedFinding> rows =
                IntStream.range(0, found.size())
                        .mapToObj(i -> new NumberedFinding(start + i + 1, found.get(i)))
                        .toList();
        return Connection.of(
                page,
                rows,
                row -> Cursor.of(Integer.toString(row.no())),
                () -> jobs.countFindings(job.number()));
    }

    private Optional<ImportJob> job(NodeId id) {
        String key = id.keyOf(ImportJob.TYPE);
        return key.matches("\\d{1,18}") ? imports.find(Long.parseLong(key)) : Optional.empty();
    }

    private static int number(Cursor place) {
        String no = place.values().getFirst();
        if (!no.matches("\\d{1,9}")) {
            throw RejectedException.badInput(
                    "`after` is no cursor of findings: use `cursor` or `endCursor` of a page");
        }
        return Integer.parseInt(no);
    }

    private static RejectedException unknown(NodeId job) {
        return new RejectedException(
                ErrorCode.NOT_FOUND,
                "there is no import job %s: use the id that `startImport` returned".formatted(job));
    }

    private static StartImportPayload refused(StartImport input) {
        return new StartImportPayload(
                null,
                List.of(
                        UserError.of(
                                UserErrorCode.UNKNOWN_UPLOAD,
                                "upload",
                                "there is no upload '%s': PUT the file to /uploads first, an upload is used once"
                                        .formatted(input.upload()))));
    }
}
