package dev.shiren.graphql.http;

import dev.shiren.kernel.ErrorCode;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerResponse;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes GraphQL responses, and refusals in the same shape. Made as a whole before the first byte
/// goes out, so that no answer breaks off in the middle.
final class ResponseWriter {

    private final JsonMapper json = JsonMapper.builder().build();
    private final StatusProfile statuses;

    ResponseWriter(StatusProfile statuses) {
        this.statuses = statuses;
    }

    ServerResponse write(WebGraphQlResponse response, AnswerType type) {
        HttpStatusCode status = statuses.of(response, type);
        return write(
                status,
                type,
                response.toMap(),
                headers -> {
                    headers.putAll(response.getResponseHeaders());
                    if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
                        headers.set(HttpHeaders.ALLOW, "POST");
                    }
                });
    }

    ServerResponse write(HttpRefusal refusal, AnswerType type) {
        return write(
                refusal.illFormed() ? statuses.illFormed() : refusal.status(),
                type,
                body(refusal.code(), String.valueOf(refusal.getMessage())),
                headers -> refusal.headers().forEach(headers::set));
    }

    /// An answer to a request that met an unexpected fault outside the engine.
    ServerResponse fault(String id, AnswerType type) {
        return write(
                HttpStatus.INTERNAL_SERVER_ERROR,
                type,
                body(
                        ErrorCode.INTERNAL_ERROR,
                        "internal error; the server's log has it under " + id),
                headers -> {});
    }

    private ServerResponse write(
            HttpStatusCode status,
            AnswerType type,
            Map<String, Object> body,
            Consumer<HttpHeaders> headers) {
        byte[] bytes = json.writeValueAsBytes(body);
        return ServerResponse.status(status)
                .headers(headers)
                .contentType(type.contentType())
                .contentLength(bytes.length)
                .build(
                        (request, response) -> {
                            response.getOutputStream().write(bytes);
                            return null;
                        });
    }

    /// A refusal in the shape of a GraphQL response.
    static Map<String, Object> body(ErrorCode code, String message) {
        return Map.of(
                "errors",
                List.of(Map.of("message", message, "extensions", Map.of("code", code.name()))));
    }
}
