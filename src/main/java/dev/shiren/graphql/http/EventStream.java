package dev.shiren.graphql.http;

import graphql.ExecutionResult;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;

/// Server-sent events in the "distinct connections" mode of the GraphQL over SSE protocol: one
/// request, its `next` events, one `complete`. Writing and keep-alive are the framework's.
final class EventStream extends GraphQlSseHandler {

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
        if (response.getData() instanceof Publisher) {
            return response;
        }
        ExecutionResult only = response.getExecutionResult();
        return response.transform(
                builder -> builder.data(Flux.just(only)).errors(List.of()).extensions(null));
    }
}
