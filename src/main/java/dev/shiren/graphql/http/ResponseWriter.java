package dev.shiren.graphql.http;

import dev.shiren.kernel.ErrorCode;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes GraphQL responses, and refusals in the same shape. Made as a whole before the first byte
/// goes out, so that no answer breaks off in the middle.
final class ResponseWriter {

    private final JsonMapper json = JsonMapper.builder().build();

    ServerResponse write(WebGraphQlResponse response, AnswerType type) {
        HttpStatus status = status(response, type);
        return write(
                status,
                type,
                response.toMap(),
                headers -> {
                    headers.putAll(response.getResponseHeaders());
                    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
                        headers.set(HttpHeaders.ALLOW, "POST");
                    }
                });
    }

    ServerResponse write(HttpRefusal refusal, AnswerType type) {
        return write(
                refusal.status(),
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
            HttpStatus status,
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

    /// A response with data is a success, whatever its errors. Without data the new media type
    /// tells by its status who has to act; JSON clients of old take any status but 200 for a broken
    /// connection, except where the transport itself was wrong.
    private static HttpStatus status(WebGraphQlResponse response, AnswerType type) {
        if (response.getExecutionResult().isDataPresent()) {
            return HttpStatus.OK;
        }
        HttpStatus status = status(code(response));
        boolean transport =
                switch (status) {
                    case UNAUTHORIZED, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, TOO_MANY_REQUESTS -> true;
                    default -> false;
                };
        return type == AnswerType.RESPONSE || transport ? status : HttpStatus.OK;
    }

    private static HttpStatus status(String code) {
        return switch (ErrorCode.valueOf(code)) {
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case SUBSCRIPTION_NEEDS_STREAM -> HttpStatus.NOT_ACCEPTABLE;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case DEADLINE_EXCEEDED -> HttpStatus.GATEWAY_TIMEOUT;
            case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static String code(WebGraphQlResponse response) {
        return response.getErrors().stream()
                .map(error -> error.getExtensions().get("code"))
                .map(String::valueOf)
                .findFirst()
                .orElse(ErrorCode.INTERNAL_ERROR.name());
    }
}
