package dev.shiren.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Stops a request that runs too long. The engine notices at the next field, so a single statement
/// is not cut short: the features' own time limits see to that. The events of a subscription are
/// no part of its request.
final class RequestDeadline extends SimplePerformantInstrumentation implements AutoCloseable {

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
    }

    static boolean passed(GraphQLContext context) {
        return context.getBoolean(PASSED);
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
