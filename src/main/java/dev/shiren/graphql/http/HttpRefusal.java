package dev.shiren.graphql.http;

import dev.shiren.kernel.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import java.util.Map;

/// An HTTP request that never becomes a GraphQL request.
final class HttpRefusal extends RuntimeException {

    private final HttpStatus status;
    private final ErrorCode code;
    private final Map<String, String> headers;

    private HttpRefusal(
            HttpStatus status,
            ErrorCode code,
            String message,
            Map<String, String> headers,
            @Nullable Throwable cause) {
        super(message, cause, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    /// 400: the body or the parameters are no GraphQL request.
    static HttpRefusal malformed(String message, @Nullable Throwable cause) {
        return new HttpRefusal(
                HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message, Map.of(), cause);
    }

    static HttpRefusal malformed(String message) {
        return malformed(message, null);
    }

    /// 400 with a code of its own.
    static HttpRefusal notOffered(ErrorCode code, String message) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, code, message, Map.of(), null);
    }

    /// 405 with the methods that are offered.
    static HttpRefusal method(String allowed, String message) {
        return new HttpRefusal(
                HttpStatus.METHOD_NOT_ALLOWED,
                ErrorCode.METHOD_NOT_ALLOWED,
                message,
                Map.of(HttpHeaders.ALLOW, allowed),
                null);
    }

    static HttpRefusal notAcceptable(String message) {
        return new HttpRefusal(
                HttpStatus.NOT_ACCEPTABLE, ErrorCode.NOT_ACCEPTABLE, message, Map.of(), null);
    }

    static HttpRefusal mediaType(String message) {
        return new HttpRefusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                message,
                Map.of(HttpHeaders.ACCEPT, "application/json"),
                null);
    }

    /// 413; the rest of the body stays unread, so the connection cannot be used again.
    static HttpRefusal tooLarge(long most) {
        return new HttpRefusal(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.PAYLOAD_TOO_LARGE,
                "the body is larger than " + most + " bytes: pass less in variables",
                Map.of(HttpHeaders.CONNECTION, "close"),
                null);
    }

    /// 408; the connection is of no more use.
    static HttpRefusal tooSlow(@Nullable Throwable cause) {
        return new HttpRefusal(
                HttpStatus.REQUEST_TIMEOUT,
                ErrorCode.REQUEST_TIMEOUT,
                "the body did not come in time: send it at once",
                Map.of(HttpHeaders.CONNECTION, "close"),
                cause);
    }

    /// 403: a page of another site asks.
    static HttpRefusal crossSite() {
        return new HttpRefusal(
                HttpStatus.FORBIDDEN,
                ErrorCode.FORBIDDEN,
                "pages of other sites are not answered",
                Map.of(),
                null);
    }

    /// Whether it is JSON, and no GraphQL request.
    boolean illFormed() {
        return code == ErrorCode.BAD_REQUEST && getCause() == null;
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
