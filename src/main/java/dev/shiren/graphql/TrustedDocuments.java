package dev.shiren.graphql;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/// Documents that an operator has approved, by the SHA-256 of their text in lower-case hex. Read
/// once from a folder: `.graphql` files, each a document; `.json` files, each a manifest as Relay
/// and GraphQL Code Generator (`{"hash": "text"}`) or Apollo (`{"operations": [{"id", "body"}]}`)
/// write it.
public final class TrustedDocuments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> documents;
    private final boolean exclusive;

    private TrustedDocuments(Map<String, String> documents, boolean exclusive) {
        this.documents = Map.copyOf(documents);
        this.exclusive = exclusive;
    }

    /// Reads a folder; there are no trusted documents where none is named.
    ///
    /// @param exclusive whether nothing else is run
    /// @throws IllegalStateException when a manifest is none, or a hash is not its text's
    static TrustedDocuments of(@Nullable Path folder, boolean exclusive) {
        Map<String, String> documents = new HashMap<>();
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    read(file, documents);
                }
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the trusted documents: " + e, e);
            }
        }
        if (exclusive && documents.isEmpty()) {
            throw new IllegalStateException(
                    "only trusted documents are to be run, and there are none: put .graphql files"
                            + " or manifests into the folder that shiren.documents.trusted names");
        }
        return new TrustedDocuments(documents, exclusive);
    }

    /// The text with this hash; null when it is not trusted.
    public @Nullable String text(String sha256) {
        return documents.get(sha256);
    }

    /// Whether documents that are not among these are refused.
    public boolean exclusive() {
        return exclusive;
    }

    /// Whether a document may be run.
    boolean allows(String text) {
        return !exclusive || documents.containsKey(hash(text));
    }

    /// SHA-256 of a text in UTF-8, as 64 lower-case hex digits.
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static void read(Path file, Map<String, String> documents) throws IOException {
        String name = file.toString();
        if (name.endsWith(".graphql")) {
            String text = Files.readString(file);
            documents.put(hash(text), text);
        } else if (name.endsWith(".json")) {
            manifest(file).forEach((hash, text) -> documents.put(checked(file, hash, text), text));
        }
    }

    private static Map<String, String> manifest(Path file) throws IOException {
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            Map<String, String> entries = new HashMap<>();
            if (root.path("operations").isArray()) {
                for (JsonNode operation : root.get("operations")) {
                    entries.put(
                            operation.path("id").stringValue(),
                            operation.path("body").stringValue());
                }
            } else {
                root.properties().forEach(e -> entries.put(e.getKey(), e.getValue().stringValue()));
            }
            return entries;
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " is no manifest of documents: " + e, e);
        }
    }

    private static String checked(Path file, String id, String text) {
        String hash = id.startsWith("sha256:") ? id.substring("sha256:".length()) : id;
        if (!hash.equals(hash(text))) {
            throw new IllegalStateException(
                    "%s: '%s' is not the SHA-256 of its document: write the manifest anew"
                            .formatted(file, id));
        }
        return hash;
    }
}
