package dev.shiren.access.http;

import dev.shiren.kernel.ErrorCode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Answers requests that are not let in, in the shape of a GraphQL response.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String RESPONSE = "application/graphql-response+json";

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        SignInRefusal refusal =
                switch (e) {
                    case SignInRefusal known -> known;
                    case OAuth2AuthenticationException _ ->
                            SignInRefusal.unauthenticated(
                                    "the Authorization header has not the form 'Bearer' and a"
                                            + " token",
                                    e);
                    default -> SignInRefusal.missing();
                };
        boolean tokenCame = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        challenge(response, refusal.code(), tokenCame);
        write(request, response, refusal.code(), String.valueOf(refusal.getMessage()));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(request, response, ErrorCode.FORBIDDEN, "the account may not do this");
    }

    /// Writes a refusal whose status follows from its code.
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ErrorCode code,
            String message)
            throws IOException {
        byte[] body =
                json.writeValueAsBytes(
                        Map.of(
                                "errors",
                                List.of(
                                        Map.of(
                                                "message",
                                                message,
                                                "extensions",
                                                Map.of("code", code.name())))));
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean modern = accept != null && accept.contains(RESPONSE);
        response.setStatus(status(code).value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(modern ? RESPONSE : "application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// What RFC 6750 says of a refused token; why, stands in the body.
    private static void challenge(HttpServletResponse response, ErrorCode code, boolean tokenCame) {
        if (code == ErrorCode.UNAVAILABLE) {
            return;
        }
        String challenge = "Bearer realm=\"shiren\"";
        if (code == ErrorCode.FORBIDDEN) {
            challenge += ", error=\"insufficient_scope\"";
        } else if (tokenCame) {
            challenge += ", error=\"invalid_token\"";
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }

    private static HttpStatus status(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
    }
}
