package dev.shiren.access.http;

import dev.shiren.access.Purpose;
import dev.shiren.access.SignedIn;
import dev.shiren.kernel.ErrorCode;

import graphql.ExecutionInput;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Lets no operation run that nobody is signed in for, over any transport, and no stream outlive
/// its token. A browser's socket has no header of its own, so `connection_init` brings the token.
@Order(SocketSignIn.ORDER)
final class SocketSignIn implements WebSocketGraphQlInterceptor {

    /// Before every other interceptor but those of tests.
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private static final String SIGNED_IN = SocketSignIn.class.getName();
    private static final String SECURITY = SecurityContext.class.getName();
    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "Bearer ";

    /// Timers count in nanoseconds, which end after 292 years.
    private static final Duration LONGEST = Duration.ofDays(365);

    private final SignIn signIn;
    private final Clock clock;

    SocketSignIn(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /// An error here closes the socket with 4401.
    @Override
    public Mono<Object> handleConnectionInitialization(
            WebSocketSessionInfo session, Map<String, Object> payload) {
        return Mono.fromRunnable(() -> session.getAttributes().put(SIGNED_IN, signedIn(payload)));
    }

    private SignedIn signedIn(Map<String, Object> payload) {
        SignedIn in = token(payload);
        Object said = payload.get(PurposeFilter.HEADER);
        if (said == null) {
            return in;
        }
        Purpose purpose =
                Purpose.named(said.toString())
                        .orElseThrow(
                                () -> SignInRefusal.unauthenticated(PurposeFilter.unknown(), null));
        if (!in.viewer().mayState(purpose)) {
            throw SignInRefusal.forbidden(PurposeFilter.foreign(in, purpose));
        }
        return in.with(purpose);
    }

    /// Of the greeting, else of the handshake, which programs can give a header.
    private SignedIn token(Map<String, Object> payload) {
        if (payload.get(AUTHORIZATION) instanceof String header) {
            if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                return signIn.with(header.substring(BEARER.length()).strip());
            }
        } else if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn in) {
            return in;
        }
        throw SignInRefusal.missing();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(
                context -> {
                    SignedIn in = signedIn(request, context);
                    if (in == null) {
                        return refused(
                                request, String.valueOf(SignInRefusal.missing().getMessage()));
                    }
                    Duration left = left(in);
                    if (left.isNegative()) {
                        return refused(request, "the token has expired: connect with a new one");
                    }
                    return chain.next(request)
                            .map(response -> ending(response, left))
                            .contextWrite(
                                    inner -> inner.put(SECURITY, new SecurityContextImpl(in)));
                });
    }

    private static @Nullable SignedIn signedIn(WebGraphQlRequest request, ContextView context) {
        if (request instanceof WebSocketGraphQlRequest socket) {
            return (SignedIn) socket.getSessionInfo().getAttributes().get(SIGNED_IN);
        }
        return context.hasKey(SECURITY)
                        && context.<SecurityContext>get(SECURITY).getAuthentication()
                                instanceof SignedIn in
                ? in
                : null;
    }

    private Duration left(SignedIn in) {
        Duration left = Duration.between(clock.instant(), in.expiresAt()).plus(TokenDecoders.SKEW);
        return left.compareTo(LONGEST) > 0 ? LONGEST : left;
    }

    private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, String reason) {
        ExecutionInput input = request.toExecutionInput();
        return Mono.just(
                new WebGraphQlResponse(
                        new DefaultExecutionGraphQlResponse(
                                input,
                                ExecutionResultImpl.newExecutionResult()
                                        .addError(error(reason))
                                        .build())));
    }

    private static WebGraphQlResponse ending(WebGraphQlResponse response, Duration left) {
        if (!(response.getData() instanceof Publisher<?> events)) {
            return response;
        }
        Mono<Object> end =
                Mono.delay(left)
                        .then(
                                Mono.error(
                                        () ->
                                                new SubscriptionPublisherException(
                                                        List.of(
                                                                error(
                                                                        "the token has expired:"
                                                                            + " subscribe with a"
                                                                            + " new one")),
                                                        null)));
        return response.transform(builder -> builder.data(Flux.from(events).takeUntilOther(end)));
    }

    private static GraphQLError error(String reason) {
        return GraphqlErrorBuilder.newError()
                .message(reason)
                .errorType(ErrorType.UNAUTHORIZED)
                .extensions(Map.of("code", ErrorCode.UNAUTHENTICATED.name()))
                .build();
    }
}
