package dev.shiren.access.guard;

import dev.shiren.access.Sight;
import dev.shiren.access.Sights;
import dev.shiren.access.SignedIn;
import dev.shiren.kernel.RequestCache;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContext;

import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/// Applies the policy once to each operation, before anything of it runs: all its fields share what
/// comes of it.
final class SightOfRequest implements WebGraphQlInterceptor {

    private static final String SECURITY = SecurityContext.class.getName();

    private final Sights sights;

    SightOfRequest(Sights sights) {
        this.sights = sights;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(
                context -> {
                    Sight sight = sights.of(signedIn(context).viewer());
                    request.configureExecutionInput(
                            (input, _) -> {
                                RequestCache.of(input.getGraphQLContext())
                                        .get(Sight.class, () -> sight);
                                return input;
                            });
                    return chain.next(request);
                });
    }

    private static SignedIn signedIn(ContextView context) {
        if (context.hasKey(SECURITY)
                && context.<SecurityContext>get(SECURITY).getAuthentication()
                        instanceof SignedIn in) {
            return in;
        }
        throw new IllegalStateException("this request has no viewer");
    }
}
