package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import graphql.GraphQLError;

import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/// Lets an account have so many subscriptions at a time, over all its connections, and the server
/// so many in all. One is counted from when its client listens until its stream ends, so a client
/// that leaves early costs nothing.
final class SubscriptionGate implements WebGraphQlInterceptor {

    private final Occupancy subscriptions;
    private final GraphQlLimits.Subscriptions limits;

    SubscriptionGate(GraphQlLimits.Subscriptions limits) {
        this.limits = limits;
        this.subscriptions = new Occupancy(limits.perAccount(), limits.inAll());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::counted);
    }

    private WebGraphQlResponse counted(WebGraphQlResponse response) {
        if (!(response.getData() instanceof Publisher<?> events)) {
            return response;
        }
        String account = Account.of(response.getExecutionInput().getGraphQLContext()).subject();
        return response.transform(builder -> builder.data(counted(events, account)));
    }

    private Flux<Object> counted(Publisher<?> events, String account) {
        return Flux.defer(
                () ->
                        subscriptions.enter(account)
                                ? Flux.<Object>from(events)
                                        .doFinally(_ -> subscriptions.leave(account))
                                : Flux.error(refusal()));
    }

    private SubscriptionPublisherException refusal() {
        GraphQLError error =
                GraphQLError.newError()
                        .message(
                                "an account has at most %,d subscriptions at a time, all accounts"
                                                .formatted(limits.perAccount())
                                        + " %,d: end one first".formatted(limits.inAll()))
                        .errorType(ErrorType.BAD_REQUEST)
                        .extensions(Map.of(CodedErrors.CODE, ErrorCode.LIMIT_EXCEEDED.name()))
                        .build();
        return new SubscriptionPublisherException(List.of(error), null);
    }
}
