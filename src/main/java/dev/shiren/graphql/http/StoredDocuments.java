package dev.shiren.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.shiren.graphql.TrustedDocuments;
import dev.shiren.kernel.ErrorCode;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.regex.Pattern;

/// Finds the document of a request that names it by its hash: trusted documents by `documentId`
/// (`sha256:` and 64 hex digits), and by `extensions.persistedQuery` also those a client has sent
/// together with their hash before (automatic persisted queries), as long as memory keeps them.
final class StoredDocuments {

    private static final Pattern DOCUMENT_ID = Pattern.compile("sha256:[0-9a-f]{64}");

    // What an entry takes beside the text, in characters: thousands of tiny documents are not free.
    private static final int ENTRY = 200;
    private static final long MAX_CHARACTERS = 4_000_000;

    private final TrustedDocuments trusted;
    private final Cache<String, String> sent =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_CHARACTERS)
                    .weigher((String _, String text) -> text.length() + ENTRY)
                    .build();

    StoredDocuments(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    /// The document that a request means.
    ///
    /// @throws HttpRefusal when there is none, or it is not known
    String document(
            @Nullable String query, @Nullable String documentId, @Nullable JsonNode extensions) {
        JsonNode persisted = extensions == null ? null : extensions.get("persistedQuery");
        boolean hasText = query != null && !query.isBlank();
        if (documentId != null) {
            if (hasText) {
                throw HttpRefusal.malformed("send 'query' or 'documentId', not both");
            }
            return byId(documentId);
        }
        if (persisted != null) {
            String hash = persisted.path("sha256Hash").asString("");
            return query != null && hasText ? remembered(query, hash) : known(hash);
        }
        if (query == null || query.isBlank()) {
            throw HttpRefusal.malformed("'query' is missing: put the GraphQL document there");
        }
        return query;
    }

    private String byId(String documentId) {
        String text =
                DOCUMENT_ID.matcher(documentId).matches()
                        ? trusted.text(documentId.substring("sha256:".length()))
                        : null;
        if (text == null) {
            throw HttpRefusal.notOffered(
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                    "no trusted document has this 'documentId': it is 'sha256:' and the hash of the"
                            + " text in 64 lower-case hex digits");
        }
        return text;
    }

    private String known(String hash) {
        String text = trusted.text(hash);
        if (text == null) {
            text = sent.getIfPresent(hash);
        }
        if (text == null) {
            // The very text on which Apollo's clients send the document with its hash.
            throw HttpRefusal.notOffered(
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return text;
    }

    private String remembered(String query, String hash) {
        if (!TrustedDocuments.hash(query).equals(hash)) {
            throw HttpRefusal.malformed("'sha256Hash' is not the hash of 'query'");
        }
        if (!trusted.exclusive()) {
            sent.put(hash, query);
        }
        return query;
    }
}
