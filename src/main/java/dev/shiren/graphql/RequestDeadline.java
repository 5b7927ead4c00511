package dev.shiren.graphql;

import dev.shiren.deadline.RequestTime;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Stops a request that runs too long. The engine notices at the next field; what a field waits
/// for knows the [RequestTime]. The events of a subscription are no part of its request.
final class RequestDeadline extends SimplePerformantInstrumentation
        implements WebGraphQlInterceptor, AutoCloseable {

    /// Set in the GraphQL context when the deadline has passed.
    private static final Object PASSED = new Object();

    private final ScheduledThreadPoolExecutor clock;
    private final Duration deadline;

    RequestDeadline(Duration deadline) {
        this.deadline = deadline;
        clock =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("request-deadline").factory());
        clock.setRemoveOnCancelPolicy(true);
        RequestTime.followRequests();
    }

    static boolean passed(GraphQLContext context) {
        return context.getBoolean(PASSED);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(
                () -> {
                    RequestTime time = new RequestTime(deadline);
                    return chain.next(request)
                            .contextWrite(context -> context.put(RequestTime.KEY, time));
                });
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        RequestTime time = execution.getGraphQLContext().get(RequestTime.KEY);
        if (time != null
                && execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION) {
            time.anewForEachWait();
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        ExecutionInput input = parameters.getExecutionInput();
        var alarm =
                clock.schedule(
                        () -> {
                            input.getGraphQLContext().put(PASSED, true);
                            input.cancel();
                        },
                        deadline.toNanos(),
                        TimeUnit.NANOSECONDS);
        return SimpleInstrumentationContext.whenCompleted((result, fault) -> alarm.cancel(false));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
