package dev.shiren.graphql;

import dev.shiren.graphql.RateBudgets.Payment;
import dev.shiren.kernel.ErrorCode;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Has every operation paid before it runs, out of its account's budget: its cost, and one point at
/// least. Who has nothing left is refused before the document is read.
final class RateRules extends SimplePerformantInstrumentation {

    /// Set in the GraphQL context: the [Payment] that was made or tried.
    private static final Object PAYMENT = new Object();

    private final RateBudgets budgets;

    RateRules(RateBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        pay(parameters.getGraphQLContext(), 1);
        return SimpleInstrumentationContext.noOp();
    }

    /// Pays what an operation costs beyond the point it was let in for.
    void payFor(GraphQLContext context, int cost) {
        pay(context, Math.max(cost - 1, 0));
    }

    private void pay(GraphQLContext context, int points) {
        Payment payment = budgets.pay(Account.of(context).subject(), points);
        context.put(PAYMENT, payment);
        if (!payment.made()) {
            throw new Refusal(
                    ErrorCode.RATE_LIMITED,
                    "the account's budget of cost is used up: it has %,d points, %,d come back"
                                    .formatted(
                                            payment.available(),
                                            budgets.limits().restorePerSecond())
                            + " each second; wait %d s".formatted(seconds(payment.due())));
        }
    }

    /// The price of a request that was refused before its cost was known.
    void fine(GraphQLContext context) {
        Payment payment = context.get(PAYMENT);
        if (payment != null && payment.made()) {
            budgets.fine(Account.of(context).subject(), budgets.limits().refused());
        }
    }

    /// What an answer tells about the budget.
    Map<String, Object> told(GraphQLContext context) {
        Payment payment = context.get(PAYMENT);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("maximum", budgets.limits().points());
        told.put("available", payment == null ? 0 : payment.available());
        told.put("restorePerSecond", budgets.limits().restorePerSecond());
        return told;
    }

    /// Says when a request that was not paid may come again.
    static void sayWhen(WebGraphQlResponse response) {
        Payment payment = response.getExecutionInput().getGraphQLContext().get(PAYMENT);
        if (payment != null && !payment.made()) {
            response.getResponseHeaders()
                    .set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(payment.due())));
        }
    }

    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
