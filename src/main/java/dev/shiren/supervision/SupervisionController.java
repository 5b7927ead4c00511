package dev.shiren.supervision;

import dev.shiren.access.Sight;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.kernel.Connection;
import dev.shiren.kernel.PageRequest;
import dev.shiren.kernel.RequestCache;

import graphql.GraphQLContext;

import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// Supervision events in the graph: one statement for any number of cadres.
@Controller
final class SupervisionController {

    private final CadreDocuments documents;
    private final Clock clock;

    SupervisionController(
            SupervisionFiles files,
            CadreDocuments documents,
            Clock clock,
            BatchLoaderRegistry batches) {
        this.documents = documents;
        this.clock = clock;
        batches.forTypePair(Long.class, SupervisionFile.class)
                .registerMappedBatchLoader(
                        (ids, batch) -> Mono.fromSupplier(() -> files.of(ids, subject(batch))));
    }

    @SchemaMapping
    CompletableFuture<Connection<SupervisionNode>> supervisionEvents(
            Cadre cadre,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<Long, SupervisionFile> files,
            Sight sight) {
        PageRequest page = PageRequest.of(first, after, null, null);
        EventSight seen = new EventSight(sight, cadre.code(), LocalDate.now(clock));
        return files.load(cadre.document().cadreId())
                .thenApply(file -> file.seenBy(seen).counting(periods(cadre)).events())
                .thenApply(events -> Connection.ofAll(page, events));
    }

    private static String subject(BatchLoaderEnvironment batch) {
        GraphQLContext context = Objects.requireNonNull(batch.getContext());
        return Sight.of(RequestCache.of(context)).viewer().subject();
    }

    /// From the document, so that a past state of the cadre has the periods known at the time.
    @SchemaMapping
    List<EffectPeriod> effectPeriods(Cadre cadre) {
        return periods(cadre);
    }

    /// The effect periods in the document of a cadre.
    static List<EffectPeriod> periods(Cadre cadre) {
        SupervisionSections.Effects effects =
                cadre.document().section(SupervisionSections.Effects.SECTION);
        return effects == null ? List.of() : effects.periods();
    }

    @SchemaMapping(typeName = SupervisionNode.TYPE)
    boolean inEffect(SupervisionNode event, @Argument @Nullable LocalDate asOf) {
        return event.inEffectOn(asOf == null ? LocalDate.now(clock) : asOf);
    }

    @BatchMapping(typeName = SupervisionNode.TYPE)
    List<Cadre> cadre(List<SupervisionNode> events) {
        Map<Long, CadreDocument> found =
                documents.byIds(events.stream().map(SupervisionNode::cadreId).distinct().toList());
        return events.stream()
                .map(event -> found.get(event.cadreId()))
                .map(document -> new Cadre(Objects.requireNonNull(document, "cadre is gone")))
                .toList();
    }
}
