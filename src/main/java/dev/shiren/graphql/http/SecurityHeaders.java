package dev.shiren.graphql.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Headers for every response: what the server says a body is, it is; nothing of this server is
/// shown inside another site; no address of a person's page leaves with a link. Answers to
/// GraphQL requests depend on the viewer and are kept nowhere. Runs before sign-in (-100), whose
/// refusals have the headers too.
@Order(-200)
final class SecurityHeaders extends OncePerRequestFilter {

    private final String graphQlPath;

    SecurityHeaders(String graphQlPath) {
        this.graphQlPath = graphQlPath;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.getRequestURI().equals(request.getContextPath() + graphQlPath)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
