package dev.shiren.graphql.http;

import dev.shiren.kernel.ErrorCode;

import graphql.ExecutionResult;
import graphql.GraphQLError;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/// Server-sent events in the "distinct connections" mode of the GraphQL over SSE protocol: one
/// request, its `next` events, one `complete`. Writing and keep-alive are the framework's.
final class EventStream extends GraphQlSseHandler {

    /// Events that wait for a slow client.
    private static final int WAITING = 256;

    private static final Scheduler WRITERS =
            Schedulers.fromExecutorService(
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("event-stream-", 0).factory()));

    EventStream(
            WebGraphQlHandler handler, @Nullable Duration timeout, @Nullable Duration keepAlive) {
        super(handler, timeout, keepAlive);
    }

    ServerResponse stream(ServerRequest request, Mono<WebGraphQlResponse> response) {
        return prepareResponse(request, response.map(EventStream::asEvents));
    }

    /// The framework answers everything that is no subscription with one general error; the
    /// protocol wants the result, or the true errors, as the only event.
    private static WebGraphQlResponse asEvents(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?> events) {
            return response.transform(builder -> builder.data(unhurried(events)));
        }
        ExecutionResult only = response.getExecutionResult();
        return response.transform(
                builder -> builder.data(Flux.just(only)).errors(List.of()).extensions(null));
    }

    /// Writing waits for the client, so it has a thread of its own: one that is shared would keep
    /// other streams waiting. A client so slow that events pile up loses its stream.
    private static Flux<Object> unhurried(Publisher<?> events) {
        return Flux.<Object>from(events)
                .onErrorMap(Exceptions::isOverflow, EventStream::tooSlow)
                .publishOn(WRITERS, WAITING);
    }

    private static SubscriptionPublisherException tooSlow(Throwable overflow) {
        GraphQLError error =
                GraphQLError.newError()
                        .message("events come faster than they are read: subscribe again")
                        .errorType(ErrorType.BAD_REQUEST)
                        .extensions(Map.of("code", ErrorCode.LIMIT_EXCEEDED.name()))
                        .build();
        return new SubscriptionPublisherException(List.of(error), overflow);
    }
}
