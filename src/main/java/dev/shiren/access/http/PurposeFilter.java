package dev.shiren.access.http;

import dev.shiren.access.Purpose;
import dev.shiren.access.SignedIn;
import dev.shiren.kernel.ErrorCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// Notes what a request is made for: the header `Shiren-Purpose`.
final class PurposeFilter extends OncePerRequestFilter {

    /// Also the name of an entry in a socket's `connection_init`.
    static final String HEADER = "Shiren-Purpose";

    private final Refusals refusals;

    PurposeFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String said = request.getHeader(HEADER);
        if (said != null) {
            Optional<Purpose> purpose = Purpose.named(said);
            if (purpose.isEmpty()) {
                refusals.write(request, response, ErrorCode.BAD_REQUEST, unknown());
                return;
            }
            if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn in) {
                if (!in.viewer().mayState(purpose.get())) {
                    refusals.write(
                            request, response, ErrorCode.FORBIDDEN, foreign(in, purpose.get()));
                    return;
                }
                SecurityContextHolder.setContext(new SecurityContextImpl(in.with(purpose.get())));
            }
        }
        chain.doFilter(request, response);
    }

    static String foreign(SignedIn in, Purpose purpose) {
        return "%s: the role %s does not act for %s (%s)"
                .formatted(HEADER, in.viewer().role(), purpose, purpose.term());
    }

    static String unknown() {
        return HEADER + " names no purpose; it is one of " + Arrays.toString(Purpose.values());
    }
}
