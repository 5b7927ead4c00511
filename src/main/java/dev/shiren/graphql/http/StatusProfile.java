package dev.shiren.graphql.http;

import dev.shiren.kernel.ErrorCode;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// Which status says what. The audits of GraphQL over HTTP and the newest draft of its
/// specification (2026-08-06) contradict each other.
enum StatusProfile {

    /// As the audits want it: 400 for what is not executed, 200 beside any data. JSON clients of
    /// old take any status but 200 for a broken connection, so they get another one only where the
    /// transport itself was wrong.
    AUDITS {
        @Override
        HttpStatusCode of(WebGraphQlResponse response, AnswerType type) {
            if (response.getExecutionResult().isDataPresent()) {
                return HttpStatus.OK;
            }
            HttpStatus status = status(code(response));
            boolean transport =
                    switch (status) {
                        case UNAUTHORIZED, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, TOO_MANY_REQUESTS ->
                                true;
                        default -> false;
                    };
            return type == AnswerType.RESPONSE || transport ? status : HttpStatus.OK;
        }

        @Override
        HttpStatusCode illFormed() {
            return HttpStatus.BAD_REQUEST;
        }
    },

    /// As the draft wants it: 422 for what is well written and not executed, 294 beside data that
    /// is not whole. JSON clients of old get 200 for the latter.
    DRAFT {
        @Override
        HttpStatusCode of(WebGraphQlResponse response, AnswerType type) {
            if (response.getExecutionResult().isDataPresent()) {
                boolean partial =
                        type == AnswerType.RESPONSE
                                && response.getData() != null
                                && !response.getErrors().isEmpty();
                return partial ? PARTIAL : HttpStatus.OK;
            }
            ErrorCode code = code(response);
            HttpStatus status = status(code);
            return status == HttpStatus.BAD_REQUEST && code != ErrorCode.SYNTAX
                    ? illFormed()
                    : status;
        }

        @Override
        HttpStatusCode illFormed() {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
    };

    private static final HttpStatusCode PARTIAL = HttpStatusCode.valueOf(294);

    /// Of an answer of the engine.
    abstract HttpStatusCode of(WebGraphQlResponse response, AnswerType type);

    /// Of JSON that is no GraphQL request.
    abstract HttpStatusCode illFormed();

    private static HttpStatus status(ErrorCode code) {
        return switch (code) {
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

    private static ErrorCode code(WebGraphQlResponse response) {
        return response.getErrors().stream()
                .map(error -> error.getExtensions().get("code"))
                .map(String::valueOf)
                .findFirst()
                .map(ErrorCode::valueOf)
                .orElse(ErrorCode.INTERNAL_ERROR);
    }
}
