package dev.shiren.graphql.http;

import dev.shiren.access.Viewer;
import dev.shiren.access.Viewers;
import dev.shiren.graphql.Occupancy;
import dev.shiren.kernel.ErrorCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/// Lets an account have so many requests at a time: each holds a thread from the first byte of
/// its body to the last of its answer, and those are what an account with slow connections or dear
/// operations could take from all others. Runs after sign-in (-100), which says whose a request is.
@Order(-50)
final class RequestGate extends OncePerRequestFilter {

    private final String graphQlPath;
    private final int perAccount;
    private final Occupancy requests;
    private final Viewers viewers = new Viewers();
    private final JsonMapper json = JsonMapper.shared();

    RequestGate(String graphQlPath, int perAccount) {
        this.graphQlPath = graphQlPath;
        this.perAccount = perAccount;
        this.requests = new Occupancy(perAccount, Integer.MAX_VALUE);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + graphQlPath);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String account = viewers.find().map(Viewer::subject).orElse("");
        if (!requests.enter(account)) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            requests.leave(account);
        }
    }

    /// The body stays unread, so the connection ends.
    private void refuse(HttpServletResponse response) throws IOException {
        byte[] body =
                json.writeValueAsBytes(
                        ResponseWriter.body(
                                ErrorCode.LIMIT_EXCEEDED,
                                "an account has at most %d requests at a time: wait for an answer"
                                        .formatted(perAccount)));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(AnswerType.JSON.contentType().toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
