package dev.shiren.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.shiren.kernel.ErrorCode;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Keeps parsed and validated documents by their text, so that clients that send the same document
/// with other variables pay for parsing once, and lets only trusted ones through where no others
/// are run, whatever the transport. Bounded by the documents' characters; documents with
/// errors are not kept, or anyone could push the good ones out.
final class DocumentCache implements PreparsedDocumentProvider {

    // What a parsed document takes however short it is, in characters of a long one.
    private static final int ENTRY = 100;

    private static final PreparsedDocumentEntry NOT_TRUSTED =
            new PreparsedDocumentEntry(
                    new Refusal(
                            ErrorCode.DOCUMENT_NOT_TRUSTED,
                            "only documents that the operator has approved are run: name one by its"
                                    + " 'documentId'"));

    private final Cache<String, PreparsedDocumentEntry> entries;

    private final TrustedDocuments trusted;

    DocumentCache(long maxCharacters, TrustedDocuments trusted) {
        this.trusted = trusted;
        entries =
                Caffeine.newBuilder()
                        .maximumWeight(maxCharacters)
                        .weigher((String text, PreparsedDocumentEntry _) -> text.length() + ENTRY)
                        .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
        PreparsedDocumentEntry known = entries.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        PreparsedDocumentEntry entry =
                trusted.allows(input.getQuery()) ? prepare.apply(input) : NOT_TRUSTED;
        if (!entry.hasErrors()) {
            entries.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }
}
