package dev.shiren.graphql.http;

import dev.shiren.kernel.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Makes a GraphQL request of a body or of URL parameters, or says what is wrong with them. Nothing
/// is converted: a number is no document and text is no object.
final class RequestReader {

    private static final MediaType GRAPHQL = new MediaType("application", "graphql");

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /// Bytes of a body that is too large and read all the same.
    private static final long FORGOTTEN = 4_000_000;

    private final int maxBody;
    private final Duration bodyTime;
    private final StoredDocuments documents;

    RequestReader(int maxBody, Duration bodyTime, StoredDocuments documents) {
        this.maxBody = maxBody;
        this.bodyTime = bodyTime;
        this.documents = documents;
    }

    /// Reads the body of a POST or QUERY: JSON, or a bare document as `application/graphql`. Any
    /// other type is refused, in particular those a form of another site can send.
    GraphQlRequest body(ServerRequest request) throws IOException {
        MediaType type = contentType(request);
        byte[] body = bytes(request);
        if (type.equalsTypeAndSubtype(GRAPHQL)) {
            return new DefaultGraphQlRequest(new String(body, StandardCharsets.UTF_8));
        }
        JsonNode root = parse(body, "the body");
        if (root.isArray()) {
            throw HttpRefusal.notOffered(
                    ErrorCode.BATCHING_DISABLED, "send one request at a time, not an array");
        }
        if (!root.isObject()) {
            throw HttpRefusal.malformed("the body is no JSON object");
        }
        return new DefaultGraphQlRequest(
                documents.document(
                        text(root, "query"), text(root, "documentId"), root.get("extensions")),
                text(root, "operationName"),
                map(root.get("variables"), "variables"),
                map(root.get("extensions"), "extensions"));
    }

    /// Reads the parameters of a GET; `variables` and `extensions` are JSON texts.
    GraphQlRequest parameters(ServerRequest request) {
        JsonNode variables = parameterObject(request, "variables");
        JsonNode extensions = parameterObject(request, "extensions");
        return new DefaultGraphQlRequest(
                documents.document(
                        parameter(request, "query"), parameter(request, "documentId"), extensions),
                parameter(request, "operationName"),
                map(variables, "variables"),
                map(extensions, "extensions"));
    }

    private static MediaType contentType(ServerRequest request) {
        MediaType type;
        try {
            type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        } catch (InvalidMediaTypeException e) {
            type = MediaType.APPLICATION_OCTET_STREAM;
        }
        boolean utf8 =
                type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
        if (utf8
                && (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                        || type.equalsTypeAndSubtype(GRAPHQL))) {
            return type;
        }
        throw HttpRefusal.mediaType("send the request as application/json in UTF-8");
    }

    private byte[] bytes(ServerRequest request) throws IOException {
        try {
            return bytes(
                    request.servletRequest().getInputStream(),
                    request.headers().contentLength().orElse(0));
        } catch (IOException e) {
            // Also a client that left, whom no answer reaches.
            throw HttpRefusal.tooSlow(e);
        }
    }

    /// The container bounds the wait for the next bytes; this, the wait for all of them. What is
    /// somewhat too large is read and forgotten, or its client would not see why it is refused.
    private byte[] bytes(InputStream in, long announced) throws IOException {
        long begin = System.nanoTime();
        byte[] part = new byte[8192];
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long total = 0;
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            total += read;
            if (total <= maxBody && announced <= maxBody) {
                body.write(part, 0, read);
            } else if (total > FORGOTTEN) {
                break;
            }
            if (System.nanoTime() - begin > bodyTime.toNanos()) {
                throw HttpRefusal.tooSlow(null);
            }
        }
        if (total > maxBody) {
            throw HttpRefusal.tooLarge(maxBody);
        }
        return body.toByteArray();
    }

    private JsonNode parse(byte[] text, String place) {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw HttpRefusal.malformed(
                    at == null
                            ? place + " is no JSON"
                            : "%s is no JSON at line %d, column %d"
                                    .formatted(place, at.getLineNr(), at.getColumnNr()),
                    e);
        }
    }

    private static @Nullable String text(JsonNode root, String name) {
        JsonNode value = root.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return value.stringValue();
        }
        throw HttpRefusal.malformed("'" + name + "' is no text");
    }

    private <V extends @Nullable Object> @Nullable Map<String, V> map(
            @Nullable JsonNode value, String name) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isObject()) {
            throw HttpRefusal.malformed("'" + name + "' is no JSON object");
        }
        return json.treeToValue(
                value,
                json.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
    }

    private @Nullable JsonNode parameterObject(ServerRequest request, String name) {
        String text = parameter(request, name);
        return text == null || text.isEmpty()
                ? null
                : parse(text.getBytes(StandardCharsets.UTF_8), "'" + name + "'");
    }

    private static @Nullable String parameter(ServerRequest request, String name) {
        List<String> values = request.params().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw HttpRefusal.malformed("'" + name + "' is given more than once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}
