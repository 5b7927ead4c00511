package dev.shiren.cadre.findings;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.DocumentKey;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.PageRequest;
import dev.shiren.org.Organization;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The findings of cadres in the graph: two statements for any number of cadres, two more where
/// id numbers are shared, none where only plain facts are asked about.
@Controller
final class FindingController {

    private final Findings findings;
    private final Clock clock;

    FindingController(
            Findings findings, SealedFiles sealed, Clock clock, BatchLoaderRegistry batches) {
        this.findings = findings;
        this.clock = clock;
        batches.forTypePair(DocumentKey.class, SealedFile.class)
                .registerMappedBatchLoader((keys, _) -> Mono.fromSupplier(() -> sealed.of(keys)));
    }

    @SchemaMapping
    CompletableFuture<Connection<Finding>> findings(
            Cadre cadre,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable List<FindingKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<DocumentKey, SealedFile> sealed,
            Organization organization) {
        PageRequest page = PageRequest.of(first, after, null, null);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        CadreFacts file = new CadreFacts(cadre, day, organization);
        Set<FindingKind> wanted = FindingKind.wanted(kinds);
        return Findings.restsOnSealed(wanted)
                ? sealed.load(DocumentKey.of(cadre))
                        .thenApply(
                                opened -> Connection.ofAll(page, findings.in(file, opened, wanted)))
                : CompletableFuture.completedFuture(
                        Connection.ofAll(page, findings.in(file, null, wanted)));
    }
}
