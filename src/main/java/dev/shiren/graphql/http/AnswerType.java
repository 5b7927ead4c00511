package dev.shiren.graphql.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The media types a GraphQL request can be answered in.
enum AnswerType {
    /// The status says whether the request was executed.
    RESPONSE("application", "graphql-response+json"),
    /// For older clients: 200 also for a document that is refused.
    JSON("application", "json"),
    EVENT_STREAM("text", "event-stream"),
    /// JSON for a client that named nothing: a wildcard or no `Accept` at all.
    ANY("application", "json");

    private final String type;
    private final String subtype;

    AnswerType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /// The media type as it stands in the answer.
    MediaType contentType() {
        return new MediaType(type, subtype, StandardCharsets.UTF_8);
    }

    /// The type the client likes best: highest quality, then the order of the `Accept` header.
    static Optional<AnswerType> of(ServerRequest request) {
        List<MediaType> accepted;
        try {
            accepted = request.headers().accept();
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
        if (accepted.isEmpty()) {
            return Optional.of(ANY);
        }
        return accepted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .map(AnswerType::of)
                .filter(type -> type != null)
                .findFirst();
    }

    private static @Nullable AnswerType of(MediaType accepted) {
        if (accepted.getCharset() != null
                && !StandardCharsets.UTF_8.equals(accepted.getCharset())) {
            return null;
        }
        for (AnswerType type : values()) {
            if (type.type.equals(accepted.getType())
                    && type.subtype.equals(accepted.getSubtype())) {
                return type;
            }
        }
        return accepted.includes(MediaType.APPLICATION_JSON) ? ANY : null;
    }
}
