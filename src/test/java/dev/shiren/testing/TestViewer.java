package dev.shiren.testing;

import dev.shiren.access.Role;
import dev.shiren.access.SignedIn;
import dev.shiren.access.Viewer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

import reactor.util.context.ContextView;

import java.time.Instant;
import java.util.Set;

/// Whoever asks the graph past HTTP is a department officer who sees the whole test city.
@TestConfiguration(proxyBeanMethods = false)
public class TestViewer {

    /// The actor of what tests change.
    public static final String SUBJECT = "tester";

    private static final Viewer VIEWER =
            new Viewer(
                    SUBJECT,
                    "试验员",
                    Role.CADRE_OFFICER,
                    Set.of("S0"),
                    Set.of("02", "03", "04", "09"),
                    Set.of(),
                    null,
                    null);

    /// A request over HTTP has its own viewer, who is left alone.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebGraphQlInterceptor testViewer() {
        String key = SecurityContext.class.getName();
        SecurityContext signedIn = new SecurityContextImpl(new SignedIn(VIEWER, Instant.MAX));
        return (request, chain) ->
                chain.next(request)
                        .contextWrite(
                                context ->
                                        known(context, key) ? context : context.put(key, signedIn));
    }

    private static boolean known(ContextView context, String key) {
        return context.hasKey(key)
                && context.<SecurityContext>get(key).getAuthentication() instanceof SignedIn;
    }
}
