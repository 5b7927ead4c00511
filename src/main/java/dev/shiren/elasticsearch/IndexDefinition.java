package dev.shiren.elasticsearch;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Settings and mappings of an index, as `index-mappings/<name>.json` states them. A change of
/// either means a new physical index, never an edit of one.
///
/// @param name the file's name; aliases end with it
/// @param hash SHA-256 of the content, in hex, whatever its layout; an index made from the
///     definition keeps it in `_meta.hash`
public record IndexDefinition(String name, String hash, JsonNode content) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /// Reads a definition from the class path.
    ///
    /// @throws IllegalStateException when there is none of this name
    public static IndexDefinition read(String name) {
        String path = "/index-mappings/" + name + ".json";
        try (InputStream in = IndexDefinition.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no classpath:" + path);
            }
            return of(name, MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("classpath:" + path, e);
        }
    }

    static IndexDefinition of(String name, JsonNode content) {
        Object plain = MAPPER.treeToValue(content, Object.class);
        byte[] canonical = MAPPER.writeValueAsString(plain).getBytes(StandardCharsets.UTF_8);
        return new IndexDefinition(name, HexFormat.of().formatHex(sha256(canonical)), content);
    }

    /// The properties of the mapping.
    public JsonNode properties() {
        return content.path("mappings").path("properties");
    }

    /// The body of a create request.
    ///
    /// @param replicas copies of each shard beside the primary
    public Reader createBody(int replicas) {
        ObjectNode body = (ObjectNode) content.deepCopy();
        body.withObject("/settings/index").put("number_of_replicas", replicas);
        body.withObject("/mappings/_meta").put("hash", hash);
        return new StringReader(MAPPER.writeValueAsString(body));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
