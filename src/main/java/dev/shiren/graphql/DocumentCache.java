package dev.shiren.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Keeps parsed and validated documents by their text, so that clients that send the same document
/// with other variables pay for parsing once. Bounded by the documents' characters; documents with
/// errors are not kept, or anyone could push the good ones out.
final class DocumentCache implements PreparsedDocumentProvider {

    private final Cache<String, PreparsedDocumentEntry> entries;

    DocumentCache(long maxCharacters) {
        entries =
                Caffeine.newBuilder()
                        .maximumWeight(maxCharacters)
                        .weigher((String text, PreparsedDocumentEntry _) -> text.length())
                        .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
        PreparsedDocumentEntry known = entries.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        PreparsedDocumentEntry entry = prepare.apply(input);
        if (!entry.hasErrors()) {
            entries.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }
}
