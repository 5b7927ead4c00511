package dev.shiren.cadre;

import dev.shiren.kernel.PartialDate;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What is kept sealed of a cadre (class P3), for those who read it for a purpose: one statement
/// opens the files of any number of cadres.
@Controller
final class PrivateFactsController {

    private static final PrivateFacts NONE = new PrivateFacts(null, null, null, List.of());

    PrivateFactsController(SealedDocuments sealed, BatchLoaderRegistry batches) {
        batches.forTypePair(DocumentKey.class, PrivateFacts.class)
                .registerMappedBatchLoader(
                        (keys, _) -> Mono.fromSupplier(() -> sealed.privateFacts(keys)));
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> idNumber(
            Cadre cadre, DataLoader<DocumentKey, PrivateFacts> files) {
        return of(cadre, files).thenApply(PrivateFacts::idNumber);
    }

    @SchemaMapping
    CompletableFuture<@Nullable PartialDate> birthDay(
            Cadre cadre, DataLoader<DocumentKey, PrivateFacts> files) {
        return of(cadre, files).thenApply(PrivateFacts::birth);
    }

    @SchemaMapping
    CompletableFuture<List<String>> formerNames(
            Cadre cadre, DataLoader<DocumentKey, PrivateFacts> files) {
        return of(cadre, files)
                .thenApply(facts -> facts.formerNames() == null ? List.of() : facts.formerNames());
    }

    @SchemaMapping
    CompletableFuture<List<FamilyMember>> family(
            Cadre cadre, DataLoader<DocumentKey, PrivateFacts> files) {
        return of(cadre, files).thenApply(PrivateFacts::family);
    }

    private static CompletableFuture<PrivateFacts> of(
            Cadre cadre, DataLoader<DocumentKey, PrivateFacts> files) {
        return files.load(DocumentKey.of(cadre)).thenApply(facts -> facts == null ? NONE : facts);
    }
}
